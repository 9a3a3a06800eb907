import { findCompany, findPolicy } from '../../../../lib/archive'
import { siteUrl, today } from '../../../../lib/environment'
import { formatFeed } from '../../../../lib/feed'
import { feedEntries, originOf } from '../../../../lib/feed-view'
import { urls } from '../../../../lib/urls'
import { titleOn } from '../../../../lib/withdrawals'

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
