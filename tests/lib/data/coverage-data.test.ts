import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { coverageData } from '../../../lib/data/coverage-data'
import type { Profile } from '../../../lib/laws/laws'
import { coverageRows } from '../../../lib/pages/coverage'
import { coverageBy } from '../../coverage'
import { sections, version } from '../../view'

function dataOf(...names: Profile[]) {
  return JSON.parse(JSON.stringify(coverageData(coverageBy(...names))))
}

function disclosureOf(id: string, ...names: Profile[]) {
  return dataOf(...names).disclosures.find((disclosure: { id: string }) => disclosure.id === id)
}

test('the data says whose it is, of which version, where it is declared, and which laws apply', () => {
  expect(dataOf('ccpa', 'apple')).toMatchObject({
    $schema: 'https://policies.example/coverage.schema.json',
    url: 'https://policies.example/acme/privacy/coverage/',
    company: { id: 'acme', name: 'Acme' },
    policy: 'privacy',
    version: '2025-05-04',
    text: 'https://policies.example/acme/privacy/2025-05-04/',
    notice: 'Declared in the files of this site, for the company’s legal staff to confirm. It is not legal advice.',
    profiles: [
      { id: 'ccpa', name: 'CCPA', note: expect.stringContaining('1 January 2024') },
      { id: 'apple', name: 'Apple', title: 'Apple App Review Guidelines' },
    ],
  })
})

test('each disclosure has its row, its state, whole addresses, its term and the articles of the laws that apply', () => {
  expect(disclosureOf('controller', 'gdpr', 'google-play')).toEqual({
    url: 'https://policies.example/acme/privacy/coverage/#controller',
    id: 'controller',
    says: expect.stringMatching(/^Who is responsible/),
    subject: { '@id': 'dpv:DataController' },
    state: 'declared',
    sections: ['https://policies.example/acme/privacy/#text', 'https://policies.example/acme/privacy/#rights'],
    citations: [
      { law: 'gdpr', cite: 'GDPR Art. 13(1)(a)', certainty: 'read' },
      { law: 'google-play', cite: 'Google Play User Data policy', certainty: 'quoted' },
    ],
  })
  expect(disclosureOf('controller', 'gdpr').citations).toHaveLength(1)
})

test('a reason, a page and a term are there where they are so, and only there', () => {
  expect(disclosureOf('dpo', 'gdpr')).toMatchObject({ state: 'not applicable', reason: 'Acme needs none' })
  const made = disclosureOf('effective-date', 'caloppa')
  expect(made).toMatchObject({ state: 'made by the site', page: 'https://policies.example/acme/privacy/history/' })
  expect(made).not.toHaveProperty('subject')
  const missing = disclosureOf('retention', 'gdpr')
  expect(missing.state).toBe('not declared')
  expect(Object.keys(missing).sort()).toEqual(['citations', 'id', 'says', 'state', 'subject', 'url'])
})

test('the address of a section is written as the schema has it, whatever its letters', () => {
  const [first] = sections
  const own = first ? [{ ...first, anchor: 'empfänger' }] : []
  const rows = coverageRows({ ...version, profiles: ['gdpr'], covers: { controller: ['empfänger'] } }, own)
  expect(coverageData({ ...coverageBy('gdpr'), rows })).toMatchObject({
    disclosures: expect.arrayContaining([
      expect.objectContaining({ sections: ['https://policies.example/acme/privacy/#empf%C3%A4nger'] }),
    ]),
  })
})

test('a policy without laws has an empty list of each', () => {
  expect(dataOf()).toMatchObject({ profiles: [], disclosures: [] })
})

test('read as JSON-LD, the terms are those of the vocabularies, and addresses are things', async () => {
  const [page, ...others] = await jsonld.expand(dataOf('gdpr'))
  expect(others).toEqual([])
  expect(page).toMatchObject({
    '@id': 'https://policies.example/acme/privacy/coverage/',
    'http://purl.org/dc/terms/conformsTo': [{ '@id': 'https://policies.example/coverage.schema.json' }],
    'http://purl.org/dc/terms/source': [{ '@id': 'https://policies.example/acme/privacy/2025-05-04/' }],
    'http://purl.org/dc/terms/title': [{ '@value': 'Privacy policy' }],
    'http://purl.org/dc/terms/hasPart': [
      {
        '@list': expect.arrayContaining([
          expect.objectContaining({
            '@id': 'https://policies.example/acme/privacy/coverage/#controller',
            'http://purl.org/dc/terms/subject': [{ '@id': 'http://www.w3.org/ns/dpv#DataController' }],
            'https://policies.example/coverage.schema.json#state': [{ '@value': 'declared' }],
            'https://policies.example/coverage.schema.json#sections': [
              { '@id': 'https://policies.example/acme/privacy/#text' },
              { '@id': 'https://policies.example/acme/privacy/#rights' },
            ],
          }),
        ]),
      },
    ],
  })
})
