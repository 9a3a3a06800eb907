import { siteFeed } from '../../../lib/data/feed-view'
import { fileRoute } from '../page-route'

export const GET = fileRoute((archive) => new Response(siteFeed(archive)))
