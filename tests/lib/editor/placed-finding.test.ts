import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import type { Finding } from '../../../lib/check/report'
import { placeFindings } from '../../../lib/editor/placed-finding'
import { folderOf } from '../folder'
import { draft, files, version } from './acme'

const text = `${draft}\n### Copies [#backups]\n\nNone.\n`
const lineOf = (words: string) => text.split('\n').findIndex((line) => line.startsWith(words)) + 1

/** Where findings in files at paths below the content folder are placed. */
async function place(found: (Partial<Finding> & { path: string })[], draftText = text) {
  const given = { ...files, 'content/acme/privacy/draft.mdx': draftText, 'content/acme/privacy/policy.yaml': '' }
  const dir = join(folderOf({ ...given, 'content/acme/app/draft.mdx': version }), 'content')
  const content = await checkContent(dir, '2026-11-22', 'all')
  const own = content.policies.get('acme/privacy')?.at(-1)
  if (!own?.isDraft) throw new Error('there is no draft')
  const findings = found.map((one) => ({
    severity: 'warning' as const,
    message: 'Wrong.',
    rule: 'slip',
    sources: [],
    ...one,
    path: relative('.', join(dir, one.path)),
  }))
  return placeFindings(findings, content, dir, own, own.text !== undefined)
}

const path = 'acme/privacy/draft.mdx'
const form = '/acme/privacy/draft/edit/'

test.each<[string, { path: string; line?: number }, string, string]>([
  ['a field', { path, line: 3 }, 'Fields', form],
  ['the whole draft', { path }, 'Fields', form],
  ['the short version', { path, line: lineOf('- **Who') }, 'Opening', '/acme/privacy/draft/#text'],
  ['a heading', { path, line: lineOf('## Storage') }, '“Storage”', '/acme/privacy/draft/#storage'],
  ['a section', { path, line: lineOf('We keep') }, '“Storage”', '/acme/privacy/draft/#storage'],
  ['a section in it', { path, line: lineOf('None.') }, '“Copies”', '/acme/privacy/draft/#backups'],
  ['the end', { path, line: 999 }, '“Copies”', '/acme/privacy/draft/#backups'],
  ['the company', { path: 'acme/company.yaml', line: 2 }, 'Facts about the company', '/keystatic/singleton/acme'],
  [
    'the policy',
    { path: 'acme/privacy/policy.yaml', line: 1 },
    'Facts about the policy',
    '/keystatic/singleton/acme.privacy.facts',
  ],
  [
    'a version',
    { path: 'acme/privacy/2025-05-04.mdx', line: 9 },
    'acme/privacy/2025-05-04.mdx, line 9',
    '/acme/privacy/2025-05-04/',
  ],
  ['the record', { path: 'SHA256SUMS' }, 'SHA256SUMS', '/'],
])('a finding on %s leads to its place', async (_, at, where, href) => {
  expect(await place([at])).toEqual([{ severity: 'warning', rule: 'slip', message: 'Wrong.', where, href }])
})

test('a finding in a text that has no page leads to the form', async () => {
  const [placed] = await place([{ path, line: lineOf('We keep') }], `${text}\n![a cat](/cat.png)\n`)
  expect(placed).toMatchObject({ where: '“Storage”', href: form })
})

test('errors come first, and the order is kept otherwise', async () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((rule) => ({ path, rule }))
  if (!a || !b || !c || !d) throw new Error('there are four')
  const placed = await place([a, { ...b, severity: 'error' }, c, { ...d, severity: 'error' }])
  expect(placed.map(({ rule }) => rule)).toEqual(['b', 'd', 'a', 'c'])
})

test('a finding says the articles that ask for it', async () => {
  const [placed] = await place([{ path, sources: ['GDPR Art. 13(2)(d)', 'CCPA § 7003(a)'] }])
  expect(placed?.message).toBe('Wrong. (GDPR Art. 13(2)(d), CCPA § 7003(a))')
})
