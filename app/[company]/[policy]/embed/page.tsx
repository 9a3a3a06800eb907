import { EmbedPage } from '../../../../components/EmbedPage'
import { policyMetadata } from '../../../../lib/metadata'
import { policyView } from '../../../../lib/policy-view'
import { policyParams } from '../../../../lib/route-params'
import '../../../embed.css'

type Props = { params: Promise<{ company: string; policy: string }> }

export const dynamicParams = false

export const generateStaticParams = policyParams

/** The page itself is the canonical one. */
export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  return <EmbedPage view={policyView(company, policy)} />
}
