import { notFound } from 'next/navigation'
import { DraftPage } from '../../../../components/desk/DraftPage'
import { NoDraft } from '../../../../components/desk/NoDraft'
import { editedContent } from '../../../../lib/desk/content'
import { draftPageView } from '../../../../lib/desk/draft-page'
import { setting } from '../../../../lib/desk/setting'
import { noDraftView } from '../../../../lib/desk/version-view'
import '../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ mode?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy } = await params
  const content = editedContent()
  const view = draftPageView(content, setting(), company, policy)
  if (view) return <DraftPage view={view} mode={(await searchParams).mode} />
  return <NoDraft view={noDraftView(content, `${company}/${policy}`, setting()) ?? notFound()} />
}
