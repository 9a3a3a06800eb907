import type { MetadataRoute } from 'next'
import { siteUrl } from '../lib/settings'
import { absolute, urls } from '../lib/urls'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(siteUrl(), urls.sitemap()) }
}
