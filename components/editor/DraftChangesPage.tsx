import type { ChangesView } from '../../lib/pages/changes-view'
import { ChangesPage } from '../ChangesPage'
import { VersionLink } from '../VersionLink'
import { EditorBar } from './EditorBar'

/** What a draft changes in the version in force. */
export function DraftChangesPage({ view }: { view: ChangesView }) {
  const { company, older, newer } = view
  return (
    <>
      <title>{`What the draft changes: ${newer.title} – ${company.name}`}</title>
      <EditorBar company={company.id} policy={newer.policy} label="What changes" hasDraft />
      <ChangesPage view={view} title="What the draft changes">
        {older ? (
          <p>
            From <VersionLink version={older} /> to the draft.
          </p>
        ) : (
          <p>This is the first version, so there is nothing to compare it with.</p>
        )}
      </ChangesPage>
    </>
  )
}
