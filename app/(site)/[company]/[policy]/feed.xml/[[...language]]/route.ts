import { siteArchive } from '../../../../../../lib/archive/site-archive'
import { policyFeed } from '../../../../../../lib/data/feed-view'

type Context = { params: Promise<{ company: string; policy: string; language?: string[] }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy, language: [language] = [] } = await params
  return new Response(policyFeed(siteArchive(), company, policy, language))
}
