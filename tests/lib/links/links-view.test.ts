import { afterEach, expect, test, vi } from 'vitest'
import { linksView } from '../../../lib/links/links-view'
import type { Snippet } from '../../../lib/links/snippets'
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

test('each policy and section has its permanent address, its label and code with both', () => {
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
  for (const { url, label, snippets } of privacy?.sections ?? []) {
    expect(snippets).toHaveLength(7)
    for (const { code } of snippets) expect([code.includes(url), code.includes(label)]).toEqual([true, true])
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

/** The names that a piece of code declares for other files. */
function declared({ language, code }: Snippet): string[] {
  const patterns: Record<string, RegExp> = {
    tsx: /^export function (\w+)/gm,
    swift: /^struct (\w+)/gm,
    kotlin: /^fun (\w+)/gm,
    dart: /^class (\w+)/gm,
  }
  return [...code.matchAll(patterns[language] ?? /(?!)/g)].map(([, name = '']) => name)
}

test('all code of one kit can be in one app: no two pieces of it declare one name', () => {
  const anchors = ['cookies-policy', 'app-data', 'data', 'data-use', 'data_use', 'data-use-2', '保護', '収集']
  const text = {
    description: '',
    inShort: '',
    opening: '',
    sections: anchors.map((anchor) => ({ ...sections[0], anchor, children: [] })),
  }
  const colliding = JSON.stringify({ title: 'Policy', summary: 'x', change: 'material', text })
  const ids = ['app', 'app-1', 'app1', 'section-cookies', '2fa', 'policy2fa', 'cookies', 'privacy']
  enter({}, Object.fromEntries(ids.map((id) => [`${generated}/Version/acme__${id}__2025-05-04.mdx.json`, colliding])))
  const { policies } = linksView('acme')
  const kit = policies.flatMap(({ snippets, webViews, sections: linked }) => [
    ...snippets,
    ...webViews,
    ...linked.flatMap((section) => section.snippets),
  ])
  for (const platform of ['react', 'react-native', 'swiftui', 'compose', 'flutter']) {
    const names = kit.filter(({ id }) => id === platform).flatMap(declared)
    expect(names.length).toBeGreaterThanOrEqual(ids.length * (anchors.length + 1))
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  }
})

test('the stores get the policies that declare one, or all where none does', () => {
  enter({ app: { profiles: ['google-play'] } })
  const withStores = () =>
    linksView('acme').policies.flatMap(({ version, stores }) => (stores.length > 0 ? version.policy : []))
  expect(withStores()).toEqual(['app'])
  enter({})
  expect(withStores()).toEqual(['app', 'cookies', 'privacy'])
})
