import type { Company, Version } from '../lib/archive/archive'
import type { Withdrawal } from '../lib/content/seals'
import type { CompanyView } from '../lib/pages/company-view'
import type { HistoryView } from '../lib/pages/history-view'
import type { PolicyView } from '../lib/pages/policy-view'
import type { Section } from '../lib/text/text'

export const company: Company = {
  id: 'acme',
  name: 'Acme',
  about: 'A maker of tools.',
  website: 'https://www.acme.example/about',
  email: 'privacy@acme.example',
  address: '1 Long Road, Town',
  language: 'en',
  profiles: [],
  apps: [],
  shortcuts: {},
  formerAddresses: [],
  framedBy: [],
  accent: '#1d5c4f',
  accentDark: '#8fd3c1',
}

export const version: Version = {
  company: 'acme',
  policy: 'privacy',
  updated: '2025-05-04',
  effective: '2025-06-01',
  language: 'en',
  title: 'Privacy policy',
  summary: 'The first version.',
  change: 'material',
  retired: {},
  seal: '5'.repeat(64),
}

/** The same version, withdrawn. */
export const withdrawal: Withdrawal = {
  path: 'acme/privacy/2025-05-04.mdx',
  company: 'acme',
  policy: 'privacy',
  updated: '2025-05-04',
  effective: '2025-06-01',
  on: '2026-11-28',
  because: 'It named a person.',
  seal: '5'.repeat(64),
  wasPublic: true,
  isEditorial: false,
}

export const other: Version = { ...version, policy: 'app', updated: '2024-02-29', title: 'App privacy policy' }

export const sections: Section[] = [
  {
    number: '1',
    title: 'Data',
    anchor: 'data',
    aliases: ['collection', 'what-we-collect'],
    depth: 2,
    html: '<p>One.</p>',
    children: [
      { number: '1.1', title: 'Kinds', anchor: 'kinds', aliases: [], depth: 3, html: '<p>Two.</p>', children: [] },
    ],
  },
  { number: '2', title: 'Rights', anchor: 'rights', aliases: [], depth: 2, html: '', children: [] },
]

export const view: PolicyView = {
  company,
  version,
  term: { status: 'in force', from: '2025-06-01' },
  current: version,
  isFirst: true,
  text: {
    description: 'Acme.',
    inShort: '<ul><li><strong>Who:</strong> Acme.</li></ul>',
    opening: '<p>Welcome.</p>',
    sections,
  },
  inShort: '<ul><li class="answer"><strong>Who:</strong> Acme.</li></ul>',
  retired: {},
  contact: company,
  requests: [],
  hasCoverage: true,
  others: [other],
  languages: [],
  path: '/acme/privacy/',
  today: '2025-06-02',
  site: 'https://policies.example',
}

export const companyView: CompanyView = {
  company,
  versions: [version, other],
  shortcuts: [],
  today: view.today,
  site: view.site,
}

export const historyView: HistoryView = {
  company,
  policy: 'privacy',
  language: 'en',
  title: version.title,
  withdrawn: [],
  hasCoverage: true,
  current: version,
  entries: [],
  site: view.site,
}
