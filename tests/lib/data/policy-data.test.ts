import { expect, test } from 'vitest'
import type { Version } from '../../../lib/archive/archive'
import { catalogueData, policyData } from '../../../lib/data/policy-data'
import type { HistoryView } from '../../../lib/pages/history-view'
import { historyView, version, view, withdrawal } from '../../view'

const next = { ...version, updated: '2026-01-15', effective: '2026-03-01', retired: { old: 'Gone.' } }
const history: HistoryView = {
  ...historyView,
  next,
  entries: [
    { version: next, term: { status: 'upcoming', from: '2026-03-01' }, before: version },
    { version, term: { status: 'in force', from: '2025-06-01', until: '2026-02-28' } },
  ],
  site: 'https://a.example',
}

test('a policy is told with the days of its versions, their addresses, seals and sections', () => {
  expect(JSON.parse(JSON.stringify(policyData(history, () => view.text)))).toMatchObject({
    $schema: 'https://a.example/policy.schema.json',
    company: { id: 'acme', name: 'Acme' },
    policy: 'privacy',
    url: 'https://a.example/acme/privacy/',
    inForce: '2025-05-04',
    upcoming: '2026-01-15',
    versions: [
      {
        updated: '2026-01-15',
        effective: '2026-03-01',
        status: 'upcoming',
        changes: 'https://a.example/acme/privacy/2026-01-15/changes/',
        retired: { old: 'Gone.' },
      },
      {
        updated: '2025-05-04',
        status: 'in force',
        from: '2025-06-01',
        until: '2026-02-28',
        sha256: '5'.repeat(64),
        source: 'https://a.example/acme/privacy/2025-05-04.mdx',
        since: 'https://a.example/acme/privacy/since/2025-05-04/',
        sections: [
          {
            number: '1',
            anchor: 'data',
            aliases: ['collection', 'what-we-collect'],
            sections: [{ number: '1.1', anchor: 'kinds', sections: [] }],
          },
          { number: '2', anchor: 'rights' },
        ],
      },
    ],
  })
})

test('what is not so is left out: no upcoming version, no changes of a first one', () => {
  const data = JSON.parse(JSON.stringify(policyData({ ...history, next: undefined }, () => view.text)))
  expect(data).not.toHaveProperty('upcoming')
  expect(data.versions[1]).not.toHaveProperty('changes')
})

test('the catalogue names the version in force and the upcoming one, and where to read more', () => {
  const data = JSON.parse(JSON.stringify(catalogueData([history], 'https://a.example')))
  expect(data).toMatchObject({
    $schema: 'https://a.example/policies.schema.json',
    seals: 'https://a.example/SHA256SUMS',
    policies: [
      {
        data: 'https://a.example/acme/privacy/policy.json',
        inForce: { updated: '2025-05-04', summary: 'The first version.' },
        upcoming: { updated: '2026-01-15' },
      },
    ],
  })
  expect(data.policies[0].inForce).not.toHaveProperty('sections')
})

test('what was withdrawn stands apart from the versions, with the days on which it stood', () => {
  const stood = { from: '2025-06-01', until: '2026-11-28' }
  const data = JSON.parse(
    JSON.stringify(policyData({ ...history, withdrawn: [{ withdrawal, stood }] }, () => view.text)),
  )
  expect(data.withdrawn).toEqual([
    {
      updated: '2025-05-04',
      effective: '2025-06-01',
      ...stood,
      withdrawn: '2026-11-28',
      because: 'It named a person.',
      sha256: '5'.repeat(64),
      replaced: true,
      url: 'https://a.example/acme/privacy/2025-05-04/',
    },
  ])
  expect(data.versions).toHaveLength(2)
})

test('a version says when it was brought, and when it took the place of another by what change', () => {
  const entries = (version: Version) => [{ version, term: { status: 'in force' as const, from: '2025-06-01' } }]
  const told = (facts: Partial<Version>) =>
    JSON.parse(JSON.stringify(policyData({ ...history, entries: entries({ ...version, ...facts }) }, () => view.text)))
      .versions[0]
  expect(told({ broughtOn: '2026-11-28' })).toMatchObject({ brought: '2026-11-28' })
  expect(told({ replaces: [withdrawal], changedOn: '2026-11-01' })).toMatchObject({
    replaced: { on: '2026-11-01', change: 'material' },
  })
  expect(told({ replaces: [withdrawal] })).toMatchObject({ replaced: { change: 'editorial' } })
})

test('a policy of which every version was withdrawn has none in force', () => {
  const data = policyData({ ...history, current: undefined, next: undefined, entries: [] }, () => view.text)
  expect(JSON.parse(JSON.stringify(data))).toMatchObject({ title: 'Privacy policy', versions: [] })
  expect(JSON.parse(JSON.stringify(data))).not.toHaveProperty('inForce')
})
