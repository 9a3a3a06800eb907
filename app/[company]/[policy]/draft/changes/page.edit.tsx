import { notFound } from 'next/navigation'
import { DraftChangesPage } from '../../../../../components/editor/DraftChangesPage'
import { editedContent, setting } from '../../../../../lib/editor/content'
import { draftChanges } from '../../../../../lib/editor/draft-view'
import { Live } from '../../../../live'
import '../../../../globals.css'
import '../../../../redline.css'
import '../../../../edit.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const view = draftChanges(await editedContent(), `${company}/${policy}`, setting(), 'in force')
  if (!view) notFound()
  return (
    <>
      <Live />
      <DraftChangesPage view={view} />
    </>
  )
}
