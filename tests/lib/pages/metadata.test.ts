import { expect, test } from 'vitest'
import type { Term } from '../../../lib/content/status'
import {
  changesMetadata,
  coverageMetadata,
  historyMetadata,
  metadataOf,
  policyMetadata,
} from '../../../lib/pages/metadata'
import { company, historyView, version, view } from '../../view'

const site = 'https://policies.example'
const feed = { 'application/atom+xml': 'https://policies.example/acme/privacy/feed.xml' }

test('a page says its title, description, own address and feed', () => {
  const facts = { title: 'Acme', description: 'A maker of tools.' }
  expect(metadataOf({ site: 'https://policies.example/legal', path: '/acme/', feed: '/feed.xml', ...facts })).toEqual({
    ...facts,
    alternates: {
      canonical: 'https://policies.example/legal/acme/',
      types: { 'application/atom+xml': 'https://policies.example/legal/feed.xml' },
    },
    openGraph: { type: 'website', ...facts, url: 'https://policies.example/legal/acme/' },
  })
})

test('the page of a policy is named by the policy and its company', () => {
  const facts = { title: 'Privacy policy – Acme', description: 'Acme.' }
  expect(policyMetadata(view)).toEqual({
    ...facts,
    alternates: { canonical: 'https://policies.example/acme/privacy/', types: feed },
    openGraph: {
      type: 'article',
      ...facts,
      url: 'https://policies.example/acme/privacy/',
      siteName: 'Acme',
      modifiedTime: '2025-05-04',
    },
  })
})

test('the page of the version in force names its day, and that of the policy as the address to find', () => {
  expect(policyMetadata({ ...view, path: '/acme/privacy/2025-05-04/' })).toMatchObject({
    title: 'Privacy policy, version of 4 May 2025 – Acme',
    alternates: { canonical: 'https://policies.example/acme/privacy/' },
    openGraph: { url: 'https://policies.example/acme/privacy/' },
  })
})

const statuses: [term: Term, title: string, isIndexed: boolean][] = [
  [
    { status: 'superseded', from: '2025-06-01', until: '2026-02-28' },
    'Superseded: Privacy policy, in force 1 June 2025 to 28 February 2026 – Acme',
    false,
  ],
  [{ status: 'superseded' }, 'Superseded: Privacy policy, never in force – Acme', false],
  [{ status: 'upcoming', from: '2025-06-01' }, 'Upcoming: Privacy policy, in force from 1 June 2025 – Acme', true],
  [
    { status: 'upcoming', from: '2025-06-01', until: '2025-06-30' },
    'Upcoming: Privacy policy, in force 1 June 2025 to 30 June 2025 – Acme',
    true,
  ],
]

test.each(statuses)('a version that is %o is titled %s, and found: %s', (term, title, isIndexed) => {
  const metadata = policyMetadata({ ...view, term, path: '/acme/privacy/2025-05-04/' })
  expect(metadata.title).toBe(title)
  expect(metadata.alternates?.canonical).toBe('https://policies.example/acme/privacy/2025-05-04/')
  expect(metadata.robots).toEqual(isIndexed ? undefined : { index: false })
})

test('the history of a policy is named by it, and is found', () => {
  const metadata = historyMetadata(historyView)
  expect(metadata).toMatchObject({
    title: 'Privacy policy: all versions – Acme',
    alternates: { canonical: 'https://policies.example/acme/privacy/history/', types: feed },
  })
  expect(metadata.robots).toBeUndefined()
})

test('the coverage of a policy is named by it, and is not found', () => {
  const metadata = coverageMetadata({ company, version, term: view.term, laws: [], rows: [], site })
  expect(metadata).toMatchObject({
    title: 'Privacy policy: what laws ask, and where it is said – Acme',
    alternates: { canonical: 'https://policies.example/acme/privacy/coverage/', types: feed },
    robots: { index: false },
  })
})

test('a page of changes is described by the summary, and is not found', () => {
  const path = '/acme/privacy/2025-05-04/changes/'
  expect(
    changesMetadata({ company, newer: version, terms: { newer: view.term }, steps: [version], path, site }),
  ).toMatchObject({
    title: 'Changes of 4 May 2025: Privacy policy – Acme',
    description: 'The first version.',
    alternates: { canonical: `https://policies.example${path}`, types: feed },
    robots: { index: false },
  })
})
