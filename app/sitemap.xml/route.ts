import { companies, policies, versionInForce } from '../../lib/content/archive'
import { termOf } from '../../lib/content/status'
import { formatSitemap } from '../../lib/data/sitemap'
import { siteUrl, today } from '../../lib/settings'
import { urls } from '../../lib/urls'

export const dynamic = 'force-dynamic'

export function GET() {
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
    return [
      { path: urls.policy(company, id), updated },
      { path: urls.history(company, id), updated: policy.versions[0]?.updated },
      ...current.map((version) => ({ path: urls.version(company, id, version.updated), updated: version.updated })),
    ]
  })
  return new Response(formatSitemap(siteUrl(), [...lists.map((path) => ({ path })), ...texts]))
}
