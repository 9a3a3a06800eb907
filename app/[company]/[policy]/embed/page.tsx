import { EmbedPage } from '../../../../components/EmbedPage'
import { WithdrawnPage } from '../../../../components/WithdrawnPage'
import { policyMetadata, withdrawnMetadata } from '../../../../lib/pages/metadata'
import { policyView } from '../../../../lib/pages/policy-view'
import { withdrawnView } from '../../../../lib/pages/withdrawn-view'
import '../../../embed.css'

type Props = { params: Promise<{ company: string; policy: string }> }

/** The page itself is the canonical one. */
export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  const withdrawn = withdrawnView(company, policy)
  return withdrawn ? withdrawnMetadata(withdrawn) : policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const withdrawn = withdrawnView(company, policy)
  return withdrawn ? <WithdrawnPage view={withdrawn} /> : <EmbedPage view={policyView(company, policy)} />
}
