import { expect, test } from 'vitest'
import { forwards } from '../../../lib/landing/forwards'
import { archiveFrom, textWith } from '../../archive'

test('former addresses lead to companies and policies, with the sections and the notes of the version in force', () => {
  const version = { title: 'Privacy policy', retired: { news: 'Gone.' }, text: textWith() }
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme', formerAddresses: ['/legal/'] },
    'acme/privacy/2025-05-04.mdx': version,
    'acme/app/2025-05-04.mdx': version,
    'acme/privacy/policy.yaml': { formerAddresses: ['/p.html', '/p.pdf'] },
  })
  const led = forwards(archive)
  expect(led.map(({ from, to, title }) => [from, to, title])).toEqual([
    ['/legal/', '/acme/', 'Privacy policies of Acme'],
    ['/p.html', '/acme/privacy/', 'Privacy policy – Acme'],
    ['/p.pdf', '/acme/privacy/', 'Privacy policy – Acme'],
  ])
  expect(led[1]?.sections.map(({ anchor, title }) => [anchor, title])).toEqual([
    ['data', 'Data'],
    ['kinds', 'Kinds'],
    ['rights', 'Rights'],
  ])
  expect(led.map(({ retired }) => retired)).toEqual([{}, { news: 'Gone.' }, { news: 'Gone.' }])
})
