import { notFound, redirect } from 'next/navigation'
import { DraftChangesPage } from '../../../../../components/editor/DraftChangesPage'
import { policyOf } from '../../../../../lib/content/checked'
import { editedContent } from '../../../../../lib/editor/content'
import { draftChanges } from '../../../../../lib/editor/draft-view'
import { editorUrls } from '../../../../../lib/editor/editor-urls'
import { setting } from '../../../../../lib/editor/setting'
import { Live } from '../../../../live'
import '../../../../globals.css'
import '../../../../redline.css'
import '../../../../edit.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const content = await editedContent()
  const view = draftChanges(content, `${company}/${policy}`, setting(), 'in force')
  // A draft that cannot be read has its errors there.
  if (!view && policyOf(content, `${company}/${policy}`)?.draft) redirect(editorUrls.draft(company, policy))
  if (!view) notFound()
  return (
    <>
      <Live />
      <DraftChangesPage view={view} />
    </>
  )
}
