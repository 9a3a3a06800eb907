import { siteArchive } from '../../../../../lib/archive/site-archive'
import { policyBadge } from '../../../../../lib/data/badge-view'

type Context = { params: Promise<{ company: string; policy: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy } = await params
  const svg = policyBadge(siteArchive(), company, policy, 'light')
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
