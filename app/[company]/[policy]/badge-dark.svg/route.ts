import { findPolicy, versionInForce } from '../../../../lib/archive'
import { badgeSvg } from '../../../../lib/badge'
import { today } from '../../../../lib/environment'
import { policyParams } from '../../../../lib/route-params'

type Context = { params: Promise<{ company: string; policy: string }> }

export const dynamic = 'force-static'

export const generateStaticParams = policyParams

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  const { title, updated } = versionInForce(findPolicy(company, policy), today())
  return new Response(badgeSvg({ title, updated, scheme: 'dark' }), { headers: { 'Content-Type': 'image/svg+xml' } })
}
