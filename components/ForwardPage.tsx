import type { ForwardView } from '../lib/pages/forward-view'
import { PageFrame } from './PageFrame'
import { PageTitle } from './PageTitle'
import { SectionPlaces } from './SectionPlaces'

/** Leads on at once from a former address, and says where to. A browser that leads on drops the fragment, so the page has a place for every anchor as well. */
export function ForwardPage({ view: { to, title, sections, retired } }: { view: ForwardView }) {
  return (
    <PageFrame way={[]}>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <PageTitle title="This page has moved">
        <p>
          It is now at <a href={to}>{title}</a>.
        </p>
      </PageTitle>
      <SectionPlaces page={to} label="Its sections now" sections={sections} retired={retired} />
    </PageFrame>
  )
}
