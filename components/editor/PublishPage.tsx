import type { ReactNode } from 'react'
import { editorUrls } from '../../lib/editor/editor-urls'
import type { PublishView } from '../../lib/editor/publish-view'
import { formatDate } from '../../lib/languages/dates'
import { sumUp } from '../../lib/redline/sum'
import { PageFrame } from '../PageFrame'
import { PageTitle } from '../PageTitle'
import { RedlineText } from '../RedlineText'
import { EditorBar } from './EditorBar'
import { FindingList } from './FindingList'

interface Props {
  view: PublishView
  /** Why the publication that was just tried failed. */
  failed?: string
  /** Whether there is a repository to commit to. */
  canCommit: boolean
  /** What only the browser knows. */
  children?: ReactNode
}

/** All that publishing a draft would do, and the button that does it; or why it cannot be published. */
export function PublishPage({ view, failed, canCommit, children }: Props) {
  const { company, policy, title, day, draft, refusal, findings, changes } = view
  const name = `${company.id}/${policy}`
  return (
    <>
      <title>{`Publish: ${title} – ${company.name}`}</title>
      <EditorBar company={company.id} policy={policy} label="Publish" hasDraft={draft !== undefined} />
      <PageFrame way={[]} company={company}>
        <PageTitle title={`Publish ${title}`} company={company.name} />
        {failed !== undefined && failed !== refusal && (
          <p className="notice error" role="alert">
            <strong>Not published.</strong> {failed}
          </p>
        )}
        {refusal !== undefined && (
          <p className="notice error" role="alert">
            <strong>This cannot be published.</strong> {refusal}
          </p>
        )}
        {children}
        <FindingList findings={findings} />
        {draft && refusal === undefined && (
          <dl className="facts">
            <dt>Title</dt>
            <dd>{draft.title}</dd>
            <dt>Summary</dt>
            <dd>{draft.summary}</dd>
            <dt>Change</dt>
            <dd>{draft.change}</dd>
            <dt>Updated</dt>
            <dd>{formatDate(day)}</dd>
            <dt>In force</dt>
            <dd>from {formatDate(draft.effective)}</dd>
          </dl>
        )}
        {changes?.redline && changes.older && (
          <>
            <h2 className="pt-8">What changes since the version of {formatDate(changes.older.updated)}</h2>
            <p>
              In all: {sumUp(changes.redline)}. What was added looks <ins>like this</ins>, what was removed{' '}
              <del>like this</del>.
            </p>
            <RedlineText redline={changes.redline} retired={changes.newer.retired} />
          </>
        )}
        {changes && !changes.older && <p>It is the first version of this policy.</p>}
        {draft && refusal === undefined && (
          <form method="post" action={editorUrls.publishDraft()} className="publish">
            <input type="hidden" name="policy" value={name} />
            <input type="hidden" name="seal" value={draft.seal} />
            <input type="hidden" name="day" value={day} />
            {canCommit && (
              <p>
                <label>
                  <input type="checkbox" name="commit" /> Commit it to git as well
                </label>
              </p>
            )}
            <p>
              <button type="submit">Publish as the version of {formatDate(day)}</button> It is final: a published
              version is never edited.
            </p>
          </form>
        )}
      </PageFrame>
    </>
  )
}
