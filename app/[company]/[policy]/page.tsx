import { PolicyPage } from '../../../components/PolicyPage'
import { policyMetadata } from '../../../lib/metadata'
import { policyView } from '../../../lib/policy-view'
import { policyParams } from '../../../lib/route-params'

type Props = { params: Promise<{ company: string; policy: string }> }

export const dynamicParams = false

export const generateStaticParams = policyParams

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  return <PolicyPage view={policyView(company, policy)} />
}
