import { PolicyPage } from '../../../../components/PolicyPage'
import { policies } from '../../../../lib/archive'
import { policyMetadata } from '../../../../lib/metadata'
import { policyView } from '../../../../lib/policy-view'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return policies().flatMap(({ company, policy, versions }) =>
    versions.map(({ updated }) => ({ company, policy, version: updated })),
  )
}

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  return policyMetadata(policyView(company, policy, version))
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  return <PolicyPage view={policyView(company, policy, version)} />
}
