import { afterEach, expect, test, vi } from 'vitest'
import { linksView } from '../../../lib/links/links-view'
import { sections } from '../../view'
import { enterFolder } from '../folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const generated = '.contentlayer/generated'

function enter(facts: Record<string, object>, more: Record<string, string> = {}): void {
  vi.stubEnv('TODAY', '2026-06-15')
  vi.stubEnv('SITE_URL', 'https://policies.example/site')
  const text = { description: '', inShort: '', opening: '', sections }
  const version = (title: string) => JSON.stringify({ title, summary: 'x', change: 'material', text })
  const company = { name: 'Acme', shortcuts: { rights: 'privacy#rights' } }
  enterFolder({
    [`${generated}/Company/acme__company.yaml.json`]: JSON.stringify(company),
    [`${generated}/Version/acme__app__2025-05-04.mdx.json`]: version('App privacy policy'),
    [`${generated}/Version/acme__cookies__2025-05-04.mdx.json`]: version('Cookie policy'),
    [`${generated}/Version/acme__privacy__2025-05-04.mdx.json`]: version('Privacy policy'),
    [`${generated}/Version/acme__privacy__2026-06-20.mdx.json`]: version('Privacy notice'),
    [`${generated}/PolicyFacts/none.json`]: '{}',
    ...more,
    ...Object.fromEntries(
      Object.entries(facts).map(([name, one]) => [
        `${generated}/PolicyFacts/acme__${name}__policy.yaml.json`,
        JSON.stringify(one),
      ]),
    ),
  })
}

test('each policy and section has its permanent address and its label, and each policy code with its address', () => {
  enter({})
  const { policies, shortcuts } = linksView('acme')
  expect(policies.map(({ url, label, rel, embed }) => [url, label, rel, embed])).toEqual([
    [
      'https://policies.example/site/acme/app/',
      'Privacy Policy',
      'privacy-policy',
      'https://policies.example/site/acme/app/embed/',
    ],
    [
      'https://policies.example/site/acme/cookies/',
      'Cookie policy',
      undefined,
      'https://policies.example/site/acme/cookies/embed/',
    ],
    [
      'https://policies.example/site/acme/privacy/',
      'Privacy Policy',
      'privacy-policy',
      'https://policies.example/site/acme/privacy/embed/',
    ],
  ])
  const privacy = policies.at(-1)
  expect([privacy?.version.updated, privacy?.next?.updated]).toEqual(['2025-05-04', '2026-06-20'])
  expect(privacy?.sections.map(({ url, label }) => [url, label])).toEqual([
    ['https://policies.example/site/acme/privacy/#data', 'Privacy Policy: Data'],
    ['https://policies.example/site/acme/privacy/#kinds', 'Privacy Policy: Kinds'],
    ['https://policies.example/site/acme/privacy/#rights', 'Privacy Policy: Rights'],
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
      url: 'https://policies.example/site/acme/rights/',
    },
  ])
})

test('the address of a section is in ASCII, which stores, code for iOS and the schema of links.json ask for', () => {
  const [section] = sections
  const text = {
    description: '',
    inShort: '',
    opening: '',
    sections: [{ ...section, anchor: 'größe', children: [] }],
  }
  const version = JSON.stringify({ title: 'Privacy policy', summary: 'x', change: 'material', text })
  enter({}, { [`${generated}/Version/acme__privacy__2025-05-04.mdx.json`]: version })
  expect(
    linksView('acme')
      .policies.at(-1)
      ?.sections.map(({ anchor, url }) => [anchor, url]),
  ).toEqual([['größe', 'https://policies.example/site/acme/privacy/#gr%C3%B6%C3%9Fe']])
})

test('the stores get the policies that declare one, or all where none does', () => {
  enter({ app: { profiles: ['google-play'] } })
  const withStores = () =>
    linksView('acme').policies.flatMap(({ version, stores }) => (stores.length > 0 ? version.policy : []))
  expect(withStores()).toEqual(['app'])
  enter({})
  expect(withStores()).toEqual(['app', 'cookies', 'privacy'])
})
