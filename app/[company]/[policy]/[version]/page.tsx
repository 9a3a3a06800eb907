import { PolicyPage } from '../../../../components/PolicyPage'
import { policyMetadata } from '../../../../lib/metadata'
import { policyView } from '../../../../lib/policy-view'
import { versionParams } from '../../../../lib/route-params'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export const dynamicParams = false

export const generateStaticParams = versionParams

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  return policyMetadata(policyView(company, policy, version))
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  return <PolicyPage view={policyView(company, policy, version)} />
}
