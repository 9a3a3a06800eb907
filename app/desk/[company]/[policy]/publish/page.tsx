import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { deskTitle } from '../../../../../components/desk/DeskFrame'
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

const viewOf = cache((name: string, replaces: string | undefined) =>
  publishView(editedContent(), name, setting(), replaces),
)

async function read({ params, searchParams }: Props) {
  const { company, policy } = await params
  const { replaces } = await searchParams
  const name = `${company}/${policy}`
  return { name, ...(viewOf(name, replaces) ?? notFound()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await read(props)
  return { title: deskTitle(`Publish ${view.policy.title}`, view.company.name) }
}

export default async function Page(props: Props) {
  const { name, view, content } = await read(props)
  const { replaces } = await props.searchParams
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
