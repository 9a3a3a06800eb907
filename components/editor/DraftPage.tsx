import type { DraftView } from '../../lib/editor/draft-view'
import { PolicyPage } from '../PolicyPage'
import { EditorBar } from './EditorBar'
import { FindingList } from './FindingList'

/** A draft as the page that it will be, below what the check says about it. */
export function DraftPage({ view: { company, policy, title, page, findings } }: { view: DraftView }) {
  return (
    <>
      <title>{`Draft: ${title} – ${company.name}`}</title>
      <EditorBar company={company.id} policy={policy} label="Preview" hasDraft />
      <FindingList findings={findings} />
      {page ? (
        <PolicyPage view={page} />
      ) : (
        <p className="findings">The page cannot be shown until the errors in the text are mended.</p>
      )}
    </>
  )
}
