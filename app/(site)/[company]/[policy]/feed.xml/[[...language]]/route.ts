import { policyFeed } from '../../../../../../lib/data/feed-view'
import { fileRoute } from '../../../../page-route'

export const GET = fileRoute(
  (archive, { company, policy, language }) => new Response(policyFeed(archive, company, policy, language)),
)
