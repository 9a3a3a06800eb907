import { notFound } from 'next/navigation'
import { EditPage } from '../../../../../components/editor/EditPage'
import { editedContent } from '../../../../../lib/editor/content'
import { draftView } from '../../../../../lib/editor/draft-view'
import { setting } from '../../../../../lib/editor/setting'
import '../../../../globals.css'
import '../../../../edit.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const view = draftView(await editedContent(), `${company}/${policy}`, setting())
  if (!view) notFound()
  return <EditPage view={view} />
}
