import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { deskTitle } from '../../../../components/desk/DeskFrame'
import { DraftPage } from '../../../../components/desk/DraftPage'
import { NoDraft } from '../../../../components/desk/NoDraft'
import { editedContent } from '../../../../lib/desk/content'
import { draftPageView } from '../../../../lib/desk/draft-page'
import { setting } from '../../../../lib/desk/setting'
import { isPublic, madeOf } from '../../../../lib/desk/site-state'
import { noDraftView } from '../../../../lib/desk/version-view'
import '../../policies.css'

interface Props {
  params: Promise<{ company: string; policy: string }>
  searchParams: Promise<{ mode?: string }>
}

// The head and the page of a request show one view.
const viewOf = cache((company: string, policy: string) => draftPageView(editedContent(), setting(), company, policy))

const withoutDraft = cache(
  (company: string, policy: string) => noDraftView(editedContent(), `${company}/${policy}`, setting()) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { company, policy } = await params
  const view = viewOf(company, policy)
  if (view) return { title: deskTitle(`Draft of ${view.state.title}`, view.company.name) }
  const other = withoutDraft(company, policy)
  return { title: deskTitle(other.policy.title, other.company.name) }
}

export default async function Page({ params, searchParams }: Props) {
  const { company, policy } = await params
  const { mode } = await searchParams
  const view = viewOf(company, policy)
  if (view) return <DraftPage view={view} mode={mode} />
  const other = withoutDraft(company, policy)
  const made = other.current && madeOf(editedContent(), `${company}/${policy}/${other.current}`)
  return <NoDraft view={other} isPublic={!made || isPublic(made)} />
}
