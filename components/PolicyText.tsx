import type { PolicyView } from '../lib/pages/policy-view'
import { Contents } from './Contents'
import { Html } from './Html'
import { PageTitle } from './PageTitle'
import { RetiredSections } from './RetiredSections'
import { Sections } from './Sections'
import { Stamps } from './Stamps'
import { StatusNotice } from './StatusNotice'

/** What a version says, with its title, its stamps, its short version and its contents. */
export function PolicyText({ view }: { view: PolicyView }) {
  const { company, version, text, retired } = view
  const { inShort, opening, sections } = text
  return (
    <>
      <StatusNotice view={view} />
      <div className="wide:grid wide:grid-cols-[16rem_minmax(0,34rem)] wide:gap-x-16">
        <div className="wide:col-start-2">
          <PageTitle title={version.title} company={company.name}>
            <Stamps updated={version.updated} effective={version.effective} today={view.today} />
          </PageTitle>
          <aside className="short" aria-labelledby="in-short">
            <p id="in-short">In short</p>
            <Html html={inShort} />
          </aside>
        </div>
        <Contents sections={sections} />
        <article className="prose wide:col-start-2">
          <Html html={opening} />
          <Sections sections={sections} />
        </article>
        <RetiredSections retired={retired} sections={sections} />
      </div>
    </>
  )
}
