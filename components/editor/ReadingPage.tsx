import type { PolicyView } from '../../lib/pages/policy-view'
import { PolicyPage } from '../PolicyPage'
import { EditorBar } from './EditorBar'

/** A published version, to be read. */
export function ReadingPage({ view }: { view: PolicyView }) {
  const { company, version } = view
  return (
    <>
      <title>{`${version.title}, version of ${version.updated} – ${company.name}`}</title>
      <EditorBar company={company.id} policy={version.policy} label="Published: stays as it is" />
      <PolicyPage view={view} />
    </>
  )
}
