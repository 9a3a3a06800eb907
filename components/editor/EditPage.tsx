import type { DraftView } from '../../lib/editor/draft-view'
import { editorUrls } from '../../lib/editor/editor-urls'
import { draftForm } from '../../lib/editor/forms'

/** The form of a draft, with the page that it will be beside it. */
export function EditPage({ view: { company, policy, title } }: { view: DraftView }) {
  return (
    <div className="edit-page">
      <title>{`Edit: ${title} – ${company.name}`}</title>
      <main>
        <h1>
          {company.name}: {title}
        </h1>
        <iframe src={editorUrls.form(draftForm(company.id, policy).key)} title="The draft as a form" />
        <iframe src={editorUrls.draft(company.id, policy)} title="The draft as the page that it will be" />
      </main>
    </div>
  )
}
