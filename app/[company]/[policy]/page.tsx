import { PolicyPage } from '../../../components/PolicyPage'
import { policies } from '../../../lib/archive'
import { policyMetadata } from '../../../lib/metadata'
import { policyView } from '../../../lib/policy-view'

type Props = { params: Promise<{ company: string; policy: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return policies().map(({ company, policy }) => ({ company, policy }))
}

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  return <PolicyPage view={policyView(company, policy)} />
}
