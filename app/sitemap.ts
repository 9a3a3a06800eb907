import type { MetadataRoute } from 'next'
import { companies, policies, versionInForce } from '../lib/archive'
import { siteUrl, today } from '../lib/environment'
import { termOf } from '../lib/status'
import { absolute, urls } from '../lib/urls'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  const site = siteUrl()
  const lists = [
    urls.home(),
    ...companies().flatMap(({ id, shortcuts }) => [
      urls.company(id),
      ...Object.keys(shortcuts).map((name) => urls.shortcut(id, name)),
    ]),
  ]
  const texts = policies().flatMap((policy) => {
    const { company, policy: id, updated } = versionInForce(policy, today())
    const current = policy.versions.filter(
      (version) => termOf(version, policy.versions, today()).status !== 'superseded',
    )
    const pinned = current.map((version) => ({
      url: absolute(site, urls.version(company, id, version.updated)),
      lastModified: version.updated,
    }))
    return [
      { url: absolute(site, urls.policy(company, id)), lastModified: updated },
      { url: absolute(site, urls.history(company, id)), lastModified: policy.versions[0]?.updated },
      ...pinned,
    ]
  })
  return [...lists.map((path) => ({ url: absolute(site, path) })), ...texts]
}
