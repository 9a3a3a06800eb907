import { notFound } from 'next/navigation'
import { PublishedPage } from '../../../../../components/editor/PublishedPage'
import { PublishPage } from '../../../../../components/editor/PublishPage'
import { editedContent } from '../../../../../lib/editor/content'
import { draftForm } from '../../../../../lib/editor/forms'
import { publishView } from '../../../../../lib/editor/publish-view'
import { publishedView } from '../../../../../lib/editor/published-view'
import { setting } from '../../../../../lib/editor/setting'
import { isRepository } from '../../../../../lib/system/git'
import { Forget, UnsavedNotice } from '../../../../unsaved-notice'
import '../../../../globals.css'
import '../../../../redline.css'
import '../../../../edit.css'

type Props = {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ published?: string; failed?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy } = await params
  const { published, failed } = await searchParams
  const name = `${company}/${policy}`
  const content = await editedContent()
  const done = published === undefined ? undefined : publishedView(content, name, setting(), published)
  const form = draftForm(company, policy).key
  if (done) {
    return (
      <>
        <Forget formKey={form} />
        <PublishedPage view={done} failed={failed} />
      </>
    )
  }
  const view = publishView(content, name, setting())
  if (!view) notFound()
  return (
    <PublishPage view={view} failed={failed} canCommit={isRepository(setting().dir)}>
      <UnsavedNotice formKey={form} />
    </PublishPage>
  )
}
