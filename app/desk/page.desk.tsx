import { DeskFrame } from '../../components/desk/DeskFrame'
import { HomeTable } from '../../components/desk/HomeTable'
import { SiteSteps } from '../../components/desk/SiteSteps'
import { deskUrls } from '../../lib/desk/desk-urls'
import { deskProgram } from '../../lib/desk/shared-program'

const list = new Intl.ListFormat('en-GB')

export default async function Page() {
  const { rows, changedFacts: changed, site, newest } = await deskProgram().views.home()
  const isOutdated = changed?.length !== 0 && site.steps.every(({ state }) => state === 'done')
  return (
    <DeskFrame title="Policies" path={deskUrls.home()}>
      <p className="actions">
        <a className="button" href={deskUrls.new()}>
          New policy or company
        </a>{' '}
        <a className="button" href={deskUrls.import()}>
          Import
        </a>
      </p>
      {changed?.length !== 0 && (
        <p className="notice warning">
          {changed
            ? `After the site was last built here, facts were changed: those about ${changed.length > 3 ? `${changed.length} companies and policies` : list.format(changed.map((one) => `“${one}”`))}.`
            : 'The site has not been built here yet.'}{' '}
          Readers see changed facts once <a href="#site">the site is built</a> and online.
        </p>
      )}
      <HomeTable rows={rows} />
      <section>
        <h2 id="site">The site</h2>
        <p>
          Publishing builds it by itself. Build it here once facts have changed, or on the day on which an announced
          version takes effect.
        </p>
        {/* What was built is not what is to be built now. */}
        <SiteSteps begun={isOutdated ? { ...site, steps: [], work: 'none' } : site} newest={newest} />
      </section>
    </DeskFrame>
  )
}
