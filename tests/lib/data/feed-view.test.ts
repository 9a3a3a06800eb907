import { expect, test } from 'vitest'
import { siteFeed } from '../../../lib/data/feed-view'
import { archiveFrom, textWith } from '../../archive'
import { withdrawal } from '../../view'

test('entries are newest first, those of one day by policy, and what was withdrawn after what took its place', () => {
  const facts = { title: 'Privacy policy', summary: '', change: 'material', effective: '2025-05-04', text: textWith() }
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme' },
    'zeta/company.yaml': { name: 'Zeta' },
    'acme/privacy/2025-05-04.mdx': facts,
    'acme/privacy/2026-01-10.mdx': facts,
    'zeta/privacy/2026-01-10.mdx': facts,
  })
  const withdrawn = ['2025-06-01', '2026-01-10'].map((updated) => ({
    ...withdrawal,
    updated,
    effective: updated,
    on: '2026-01-10',
    seal: updated,
  }))
  const policies = archive.policies.map((policy) =>
    policy.company === 'acme' ? { ...policy, withdrawals: withdrawn } : policy,
  )
  const titles = [
    ...siteFeed({ ...archive, policies }).matchAll(/<entry>.*?<title>(.*?)<\/title>.*?<name>(.*?)<\/name>/g),
  ]
  expect(titles.map(([, title, author]) => `${author}: ${title}`)).toEqual([
    'Acme: Privacy policy, version of 10 January 2026',
    'Acme: Privacy policy, version of 1 June 2025: withdrawn',
    'Acme: Privacy policy, version of 10 January 2026: withdrawn',
    'Zeta: Privacy policy, version of 10 January 2026',
    'Acme: Privacy policy, version of 4 May 2025',
  ])
})
