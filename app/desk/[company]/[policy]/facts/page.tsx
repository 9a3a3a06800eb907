import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame, deskTitle } from '../../../../../components/desk/DeskFrame'
import { FactsEditor } from '../../../../../components/desk/forms/FactsEditor'
import { deskUrls } from '../../../../../lib/desk/desk-urls'
import { policyPage } from '../../../../../lib/desk/forms/facts-pages'

interface Props {
  params: Promise<{ company: string; policy: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { company, policy } = await params
  const page = await policyPage(company, policy)
  return page ? { title: deskTitle(`Facts: ${page.policy.title}`, page.company.name) } : {}
}

export default async function Page({ params }: Props) {
  const names = await params
  const page = await policyPage(names.company, names.policy)
  if (!page) notFound()
  const { company, policy, state, keeper } = page
  return (
    <DeskFrame
      title={`Facts about ${policy.title}`}
      company={company}
      policy={policy}
      path={deskUrls.facts(company.id, policy.id)}
    >
      <FactsEditor initial={state} keeper={keeper} />
    </DeskFrame>
  )
}
