import { policyBadge } from '../../../../lib/badge-view'
import { policyParams } from '../../../../lib/route-params'

type Context = { params: Promise<{ company: string; policy: string }> }

export const dynamic = 'force-static'

export const generateStaticParams = policyParams

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  const svg = policyBadge(company, policy, 'light')
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
