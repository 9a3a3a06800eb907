import type { Company, Version } from '../../../lib/archive/archive'
import { coverageData } from '../../../lib/data/coverage-data'
import { linksData } from '../../../lib/data/links-data'
import { catalogueData, policyData } from '../../../lib/data/policy-data'
import { type Profile, profiles } from '../../../lib/laws/laws'
import { coverageRows } from '../../../lib/pages/coverage'
import type { HistoryView } from '../../../lib/pages/history-view'
import * as fixture from '../../view'
import { kit, policy } from '../links/kit'

const site = 'https://acme.com/legal'
const { text, term } = fixture.view
const company: Company = { ...fixture.company, apps: ['Acme Notes'] }
const shortcut = {
  name: 'delete-account',
  title: 'Data',
  target: 'privacy#data',
  from: 'Privacy policy',
  path: '/acme/delete-account/',
  url: `${site}/acme/delete-account/`,
}

/** What a site is made of: a policy, its title and what its company declares. */
interface Facts {
  version?: Partial<Version>
  /** The titles of the other policies of the company. */
  others?: string[]
  profiles?: Profile[]
  covers?: Record<string, string[]>
  hasShortcut?: boolean
}

/** The data of a site with one policy, as the site writes it. */
export function dataOf({ version: facts, others = [], ...declared }: Facts = {}): Record<string, string> {
  const version = { ...fixture.version, retired: { newsletter: 'Gone.' }, ...facts }
  const history: HistoryView = {
    ...{ company, policy: version.policy, language: version.language, title: version.title, current: version },
    ...{ entries: [{ version, term }], withdrawn: [], hasCoverage: true, site },
  }
  const { profiles: names = ['gdpr', 'google-play'], covers = { 'account-deletion': ['data'] } } = declared
  const rows = coverageRows({ ...version, profiles: names, covers }, text.sections)
  const titled = (title: string) => ({ ...policy, version: { ...version, title } })
  const files = {
    'policies.json': catalogueData([history], site),
    'acme/privacy/policy.json': policyData(history, () => text),
    'acme/privacy/coverage.json': coverageData({
      company,
      version,
      term,
      laws: names.map((id) => ({ id, ...profiles[id] })),
      rows,
      site,
    }),
    'acme/links.json': linksData({
      ...kit,
      company,
      policies: [version.title, ...others].map(titled),
      shortcuts: declared.hasShortcut === false ? [] : [shortcut],
    }),
  }
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, JSON.stringify(data)]))
}

/** The files of a site that is as laws and stores ask. */
export const siteFiles: Record<string, string> = {
  ...dataOf(),
  'index.html': '<!doctype html><main><a href="acme/privacy/">Privacy policy</a></main>',
  'acme/index.html': '<!doctype html><main><a href="privacy/#data">Privacy</a><a href="http://[">Broken</a></main>',
  'acme/privacy/index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Privacy policy – Acme</title>
    <link rel="canonical" href="${site}/acme/privacy/"><style>@media print{nav{display:none}}</style></head>
    <body><main><h1>Privacy policy</h1><p>Last updated <time datetime="2025-05-04">4 May 2025</time></p>
    <article><p>We are Acme.</p><section><span id="collection"></span><span id="what-we-collect"></span>
    <h2 id="data">Data</h2><h3 id="kinds">Kinds</h3></section><h2 id="rights">Rights</h2></article>
    <p id="newsletter">Gone.</p><script type="application/ld+json">{"name":"Acme"}</script></main>
    <footer><section><h2>Contact us</h2><a href="mailto:us@acme.com">us@acme.com</a></section></footer></body></html>`,
  'acme/privacy/history/index.html':
    '<!doctype html><main><p>In force since <time datetime="2025-06-01">1 June 2025</time>.</p></main>',
  'acme/delete-account/index.html': `<!doctype html><title>Account</title><main>
    <h1>Delete your account</h1><p>From the <a href="../privacy/#data">Privacy policy</a> of Acme</p>
    <section id="page:how-to-ask"><h2>How to ask</h2><a href="mailto:us@acme.com">Write to us</a> to be deleted.</section>
    <section id="page:what-is-kept"><h2>What is deleted, and what is kept for years</h2>
    <p>We delete your notes, and keep invoices for 10 years.</p></section></main>`,
}
