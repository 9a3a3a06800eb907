import { expect, test } from 'vitest'
import { linksView } from '../../../lib/links/links-view'
import { archiveFrom, textWith } from '../../archive'
import { sections } from '../../view'

const site = 'https://policies.example/site/acme'

/** The link kit of a company of which some facts are known, and some versions besides. */
function kitOf(facts: Record<string, object> = {}, more: Record<string, object> = {}) {
  const version = (title: string) => ({ title, text: textWith() })
  const archive = archiveFrom(
    {
      'acme/company.yaml': { name: 'Acme', shortcuts: { rights: 'privacy#rights' } },
      'acme/app/2025-05-04.mdx': version('App privacy policy'),
      'acme/cookies/2025-05-04.mdx': version('Cookie policy'),
      'acme/privacy/2025-05-04.mdx': version('Privacy policy'),
      'acme/privacy/2026-06-20.mdx': version('Privacy notice'),
      ...more,
      ...Object.fromEntries(Object.entries(facts).map(([name, one]) => [`acme/${name}/policy.yaml`, one])),
    },
    '2026-06-15',
    'https://policies.example/site',
  )
  return linksView(archive, 'acme')
}

test('each policy and section has its permanent address and its label, and each policy code with its address', () => {
  const { policies, shortcuts } = kitOf({})
  expect(policies.map(({ url, label, rel, embed }) => [url, label, rel, embed])).toEqual([
    [`${site}/app/`, 'Privacy Policy', 'privacy-policy', `${site}/app/embed/`],
    [`${site}/cookies/`, 'Cookie policy', undefined, `${site}/cookies/embed/`],
    [`${site}/privacy/`, 'Privacy Policy', 'privacy-policy', `${site}/privacy/embed/`],
  ])
  const privacy = policies.at(-1)
  expect([privacy?.version.updated, privacy?.next?.updated]).toEqual(['2025-05-04', '2026-06-20'])
  expect(privacy?.sections.map(({ url, label }) => [url, label])).toEqual([
    [`${site}/privacy/#data`, 'Privacy Policy: Data'],
    [`${site}/privacy/#kinds`, 'Privacy Policy: Kinds'],
    [`${site}/privacy/#rights`, 'Privacy Policy: Rights'],
  ])
  for (const { url, snippets } of policies) {
    expect(snippets.length).toBeGreaterThan(10)
    for (const { code } of snippets) expect(code).toContain(url)
  }
  expect(shortcuts).toEqual([
    {
      name: 'rights',
      title: 'Rights',
      from: 'Privacy policy',
      target: 'privacy#rights',
      path: '/acme/rights/',
      url: `${site}/rights/`,
    },
  ])
})

test('the address of a section is in ASCII, which stores, code for iOS and the schema of links.json ask for', () => {
  const text = textWith(sections.slice(0, 1).map((one) => ({ ...one, anchor: 'größe', children: [] })))
  const { policies } = kitOf({}, { 'acme/privacy/2025-05-04.mdx': { title: 'Privacy policy', text } })
  expect(policies.at(-1)?.sections.map(({ anchor, url }) => [anchor, url])).toEqual([
    ['größe', `${site}/privacy/#gr%C3%B6%C3%9Fe`],
  ])
})

test('the stores get the policies that declare one, or all where none does', () => {
  const withStores = (facts: Record<string, object>) =>
    kitOf(facts).policies.flatMap(({ version, stores }) => (stores.length > 0 ? version.policy : []))
  expect(withStores({ app: { profiles: ['google-play'] } })).toEqual(['app'])
  expect(withStores({})).toEqual(['app', 'cookies', 'privacy'])
})
