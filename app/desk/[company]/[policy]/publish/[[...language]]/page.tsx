import { notFound, redirect } from 'next/navigation'
import { PublishPage } from '../../../../../components/desk/PublishPage'
import { editedContent } from '../../../../../lib/desk/content'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { draftFindings } from '../../../../../lib/desk/draft-findings'
import { branchFor, keepingIn } from '../../../../../lib/desk/proposing'
import { publishView } from '../../../../../lib/desk/publish-view'
import { setting } from '../../../../../lib/desk/setting'
import '../../../../lists.css'
import '../../../../redline.css'
import '../../../../text.css'
import '../../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ replaces?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy } = await params
  const { replaces } = await searchParams
  const name = `${company}/${policy}`
  const { view, content } = publishView(editedContent(), name, setting(), replaces) ?? notFound()
  // What a draft corrects stays the same, though its summary, by which that is seen, becomes another.
  if (replaces === undefined && view.replaces !== undefined) {
    redirect(`${deskUrls.publish(view.company.id, view.policy.id)}?replaces=${view.replaces}`)
  }
  return (
    <PublishPage
      view={view}
      findings={draftFindings(content, setting(), name)}
      keeping={await keepingIn(setting().dir)}
      branch={branchFor(name)}
    />
  )
}
