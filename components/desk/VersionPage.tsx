import { deskUrls } from '../../lib/desk/desk-urls'
import type { Keeping } from '../../lib/desk/proposing'
import type { SiteState } from '../../lib/desk/site-state'
import type { VersionView } from '../../lib/desk/version-view'
import { formatDate } from '../../lib/languages/dates'
import { directionOf, languageName } from '../../lib/languages/tags'
import { englishWords } from '../../lib/languages/words'
import { Html } from '../Html'
import { Sections } from '../Sections'
import { DeskForm } from './DeskForm'
import { DeskFrame } from './DeskFrame'
import { ReasonFields } from './ReasonFields'
import { SiteSteps } from './SiteSteps'
import { WhoFields } from './WhoFields'

interface Props {
  view: VersionView
  /** How far it is on its way to the public. */
  state: SiteState
  keeping: Keeping
}

/** A published version: how far it is on its way to the public, how to correct or withdraw it, and what it says. */
export function VersionPage({ view, state, keeping }: Props) {
  const { company, policy, updated, language, published, withdrawal, hasDraft } = view
  const name = [company.id, policy.id, ...(language === undefined ? [] : [language])].join('/')
  const draft = deskUrls.named(name)
  return (
    <DeskFrame
      title={`Version of ${formatDate(updated)}${language ? ` in ${languageName(language)}` : ''}`}
      company={company}
      policy={policy}
      language={language}
      path={deskUrls.version(company.id, policy.id, updated, language)}
    >
      {published && (
        <p>
          {!state.isPublic && 'Sealed; not known to be public. Once it is: '}
          {published.words}. <span lang={published.version.language}>{published.version.summary}</span>
        </p>
      )}
      {withdrawal && (
        <p className={`notice ${published ? '' : 'warning'}`}>
          {published
            ? `It takes the place of a text that was withdrawn on ${formatDate(withdrawal.on)}: ${withdrawal.because}`
            : `It was withdrawn on ${formatDate(withdrawal.on)}: ${withdrawal.because}`}
        </p>
      )}
      <section>
        <h2>On its way to the public</h2>
        <SiteSteps begun={state} />
      </section>
      {hasDraft && (
        <p>
          <a href={draft}>There is a draft{language ? ` in ${languageName(language)}` : ' of this policy'}.</a>
          {published && ' To correct or withdraw this text, publish or discard that draft first.'}
        </p>
      )}
      {published && !hasDraft && <Correction view={view} name={name} seal={published.seal} keeping={keeping} />}
      {published && (
        <section>
          <h2>What it says</h2>
          <article className="prose" lang={published.version.language} dir={directionOf(published.version.language)}>
            <h3>{published.version.title}</h3>
            <Html html={published.text.inShort} words={englishWords} />
            <Html html={published.text.opening} words={englishWords} />
            <Sections sections={published.text.sections} words={englishWords} />
          </article>
        </section>
      )}
    </DeskFrame>
  )
}

function Correction({
  view,
  name,
  seal,
  keeping,
}: {
  view: VersionView
  name: string
  seal: string
  keeping: Keeping
}) {
  const { updated, language, afterwards, fallingLinks } = view
  return (
    <>
      {language === undefined && (
        <DeskForm api="start" values={{ policy: name, from: updated }} label="Correct this version">
          <h2>Correct it</h2>
          <p>
            A draft begins with all that this version says. Once that is published, it stands at the address of this
            version, and its page says what it replaced, when and why.
          </p>
        </DeskForm>
      )}
      <details>
        <summary>{language === undefined ? 'Withdraw it' : 'Withdraw it, to correct it or for good'}</summary>
        <DeskForm
          api="withdraw"
          values={{ policy: name, day: updated, seal }}
          label="Withdraw this version"
          tone="danger"
        >
          <p>
            Its text leaves the site and becomes the draft. Its page says from then on that it was withdrawn, when and
            why, and leads to{' '}
            {language !== undefined
              ? 'the version that binds, which stays as it is'
              : afterwards === undefined
                ? 'no other: it is the only version of this policy'
                : `the version of ${formatDate(afterwards)}, which is then in force`}
            . What was kept as a change stays in the history of changes.
          </p>
          {fallingLinks.length > 0 && (
            <div className="notice warning">
              <p>These links, which apps ship, no longer lead to what they led to:</p>
              <ul>
                {fallingLinks.map((link) => (
                  <li key={link}>{link}</li>
                ))}
              </ul>
            </div>
          )}
          <ReasonFields />
          <WhoFields keeping={keeping} />
        </DeskForm>
      </details>
    </>
  )
}
