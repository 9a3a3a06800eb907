import type { PolicyView } from '../lib/pages/policy-view'
import { PageRoot } from './PageFrame'
import { PolicyText } from './PolicyText'

/** A version of a policy for web views and frames, which have a header of their own. */
export function EmbedPage({ view }: { view: PolicyView }) {
  const { company, version } = view
  return (
    <PageRoot language={version.language} company={company}>
      <main id="text" className="embed mx-auto max-w-frame px-5 pb-16">
        <PolicyText view={view} isFramed />
      </main>
    </PageRoot>
  )
}
