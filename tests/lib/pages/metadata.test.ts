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

const { term } = view
const changes = { company, newer: version, steps: [version], path: '/acme/privacy/changes/', site }

test.each([
  ['history', historyMetadata(historyView), 'Privacy policy: all versions', true],
  [
    'coverage',
    coverageMetadata({ company, version, term, laws: [], rows: [], site }),
    'Privacy policy: what laws ask, and where it is said',
    false,
  ],
  ['changes', changesMetadata(changes), 'Changes of 4 May 2025: Privacy policy', false],
])('the page on the %s of a policy is named by it', (name, metadata, title, isFound) => {
  expect(metadata).toMatchObject({
    title: `${title} – Acme`,
    alternates: { canonical: `${site}/acme/privacy/${name}/`, types: feed },
  })
  expect(metadata.robots).toEqual(isFound ? undefined : { index: false })
})

test('a page of changes is described by the summary', () => {
  expect(changesMetadata(changes).description).toBe('The first version.')
})
