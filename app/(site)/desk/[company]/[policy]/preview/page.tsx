import { notFound } from 'next/navigation'
import { ChangesPage } from '../../../../../../components/ChangesPage'
import { PolicyPage } from '../../../../../../components/PolicyPage'
import { editedContent } from '../../../../../../lib/desk/content'
import { draftAsPage, draftChanges } from '../../../../../../lib/desk/page-view'
import { setting } from '../../../../../../lib/desk/setting'
import { formatDate } from '../../../../../../lib/languages/dates'
import { isEditing } from '../../../../../../lib/settings'
import '../../../../../desk/to-fix.css'
import '../../../../../redline.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ changes?: string }>
}

/** The draft as the desk shows it in a frame, in the layout of the site: as the page that it will be or, with `changes`, as what it changes. */
export default async function Page({ params, searchParams }: Props) {
  if (!isEditing()) notFound()
  const { company, policy } = await params
  const name = `${company}/${policy}`
  const { changes } = await searchParams
  if (changes === undefined) {
    const view = draftAsPage(editedContent(), setting(), name)
    return view ? <PolicyPage view={view} /> : notFound()
  }
  const view = draftChanges(editedContent(), setting(), name) ?? notFound()
  return (
    <ChangesPage view={view} title="What the draft changes" isDraft>
      <p>
        {view.older
          ? `From the version of ${formatDate(view.older.updated)} to the draft.`
          : 'This is the first version, so there is nothing to compare it with.'}
      </p>
    </ChangesPage>
  )
}
