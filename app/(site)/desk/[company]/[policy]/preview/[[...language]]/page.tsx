import { notFound } from 'next/navigation'
import { ChangesPage } from '../../../../../../../components/ChangesPage'
import { PolicyPage } from '../../../../../../../components/PolicyPage'
import { editedContent } from '../../../../../../../lib/desk/content'
import { draftAsPage, draftChanges } from '../../../../../../../lib/desk/draft/page-view'
import { setting } from '../../../../../../../lib/desk/setting'
import { dateIn, fill, inLanguage, wordsIn } from '../../../../../../../lib/languages/words'
import { isEditing } from '../../../../../../../lib/settings'
import '../../../../../../desk/to-fix.css'
import '../../../../../../redline.css'

interface Props {
  params: Promise<{ company: string; policy: string; language?: string[] }>
  searchParams: Promise<{ changes?: string; original?: string }>
}

/** The draft as the desk shows it in a frame, in the layout of the site: as the page that it will be or, with `changes`, as what it changes; with `original`, the version that it translates. */
export default async function Page({ params, searchParams }: Props) {
  if (!isEditing()) notFound()
  const { company, policy, language = [] } = await params
  const { changes, original } = await searchParams
  const isOriginal = original !== undefined
  const name = [company, policy, ...language].join('/')
  if (changes === undefined) {
    const view = draftAsPage(editedContent(), setting(), name, isOriginal)
    return view ? <PolicyPage view={view} /> : notFound()
  }
  const view = draftChanges(editedContent(), setting(), name, isOriginal) ?? notFound()
  const { older, newer } = view
  const words = wordsIn(newer.language)
  const title = older ? fill(words.changes.since, { date: dateIn(words, older.updated) }) : words.whatChanged
  return (
    <ChangesPage view={view} title={title} isDraft={!isOriginal}>
      {!older && <p {...inLanguage('en', newer.language)}>There is no text before it to compare it with.</p>}
    </ChangesPage>
  )
}
