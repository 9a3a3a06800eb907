import { PolicyPage } from '../../../../components/PolicyPage'
import { WithdrawnPage } from '../../../../components/WithdrawnPage'
import { policyMetadata, withdrawnMetadata } from '../../../../lib/pages/metadata'
import { policyView } from '../../../../lib/pages/policy-view'
import { withdrawnView } from '../../../../lib/pages/withdrawn-view'

type Props = { params: Promise<{ company: string; policy: string; version: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy, version } = await params
  const withdrawn = withdrawnView(company, policy, version)
  return withdrawn ? withdrawnMetadata(withdrawn) : policyMetadata(policyView(company, policy, version))
}

export default async function Page({ params }: Props) {
  const { company, policy, version } = await params
  const withdrawn = withdrawnView(company, policy, version)
  return withdrawn ? <WithdrawnPage view={withdrawn} /> : <PolicyPage view={policyView(company, policy, version)} />
}
