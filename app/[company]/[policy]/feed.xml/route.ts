import { findCompany, findPolicy } from '../../../../lib/content/archive'
import { titleOn } from '../../../../lib/content/withdrawals'
import { formatFeed } from '../../../../lib/data/feed'
import { feedEntries, originOf } from '../../../../lib/data/feed-view'
import { siteUrl, today } from '../../../../lib/settings'
import { urls } from '../../../../lib/urls'

type Context = { params: Promise<{ company: string; policy: string }> }

export async function GET(_request: Request, { params }: Context) {
  const { company, policy: id } = await params
  const policy = findPolicy(company, id)
  const feed = {
    title: `${titleOn(policy, today())} – ${findCompany(company).name}`,
    path: urls.policyFeed(company, id),
    page: urls.policy(company, id),
    site: siteUrl(),
    origin: originOf([policy]),
  }
  return new Response(formatFeed(feed, feedEntries([policy])))
}
