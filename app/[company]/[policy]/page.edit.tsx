import { notFound } from 'next/navigation'
import { ReadingPage } from '../../../components/editor/ReadingPage'
import { editedContent } from '../../../lib/editor/content'
import { versionView } from '../../../lib/editor/draft-view'
import { setting } from '../../../lib/editor/setting'
import '../../globals.css'
import '../../edit.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const view = versionView(await editedContent(), `${company}/${policy}`, setting())
  if (!view) notFound()
  return <ReadingPage view={view} />
}
