import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { savesOf } from '../../../../lib/desk/saves/saves'
import { folderOf } from '../../folder'
import { read as readWord } from '../../word/files'
import { draft, policy, read, version, withDraft } from '../cli'

/** A folder whose draft went out, and came back with changes of Ann, and a comment. */
async function answered() {
  const folder = folderOf(withDraft)
  const path = join(folder, 'out.docx')
  await policy(folder, ['word', 'acme/privacy', '-o', path])
  const parts = unzipSync(readFileSync(path))
  const change = (name: string, pattern: RegExp, by: string) => {
    const xml = Buffer.from(parts[name] ?? []).toString()
    expect(xml).toMatch(pattern)
    parts[name] = Buffer.from(xml.replace(pattern, by))
  }
  const made = 'w:author="Ann" w:date="2026-11-22T10:00:00Z"'
  change(
    'word/document.xml',
    /> years\.</,
    `> years</w:t></w:r><w:ins w:id="90" ${made}><w:r><w:t xml:space="preserve"> at most</w:t></w:r></w:ins><w:r><w:t>.<`,
  )
  change('word/comments.xml', /w:author="Check"/, 'w:author="Ann"')
  writeFileSync(path, zipSync(parts))
  return { folder, path }
}

test('what counsel changed and asked comes back into the draft, and the question stands until it is resolved', async () => {
  const { folder, path } = await answered()
  const { status, said } = await policy(folder, ['draft', 'acme/privacy', '--from-word', path, '--accept', 'Ann'])
  expect(said).toContain('Ann, insertion, accepted: “at most”')
  expect(status).toBe(0)
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(draft.replace('years.', 'years at most.'))
  const notes = 'content/acme/privacy/draft.notes.yaml'
  expect(read(folder, notes)).toContain('by: Ann')
  expect((await policy(folder, ['check', 'acme/privacy'])).said).toMatch(
    /warning Ann, 22 November 2026: “nothing says .* {2}comment/,
  )
  writeFileSync(join(folder, notes), read(folder, notes).replaceAll('by: Ann', 'resolved: true\n  by: Ann'))
  expect((await policy(folder, ['check', 'acme/privacy'])).said).not.toContain('Ann, 22')
  expect((await policy(folder, ['publish', 'acme/privacy', '--yes'])).status).toBe(0)
  expect(existsSync(join(folder, notes))).toBe(false)
})

test('what was asked goes out again and comes back once, at the words that it is on', async () => {
  const note =
    '- section: storage\n  on: years\n  occurrence: 2\n  by: Ann\n  date: 2026-11-01\n  says: How many?\n  replies:\n    - by: Bob\n      date: 2026-11-02\n      says: Two.\n'
  const notes = 'content/acme/privacy/draft.notes.yaml'
  const years = draft.replace('two years', '**two years**, not ten\nyears')
  const folder = folderOf({ ...withDraft, 'content/acme/privacy/draft.mdx': years, [notes]: note })
  expect((await policy(folder, ['check', 'acme/privacy'])).said).toMatch(
    /16:1\s+warning Ann, 1 November 2026: “How many/,
  )
  const path = join(folder, 'out.docx')
  await policy(folder, ['word', 'acme/privacy', '-o', path])
  const { comments } = readWord(readFileSync(path))
  expect(comments.slice(0, 2)).toMatchObject([
    { author: 'Ann', text: 'How many?', quote: 'years', nth: 2 },
    { author: 'Bob', text: 'Two.', replyTo: '0' },
  ])
  expect(comments.filter(({ text }) => text.includes('How many'))).toHaveLength(1)
  const { said } = await policy(folder, ['draft', 'acme/privacy', '--from-word', path])
  expect(said).toMatch(/out\.docx changes nothing in .*draft\.mdx\./)
  expect(parse(read(folder, notes))).toEqual(parse(note))
})

test('a translation goes out and comes back as one, with its comments beside it', async () => {
  const german = version
    .replace('The first.\nchange: material', 'Die erste.\nfrom: 2025-05-04')
    .replace('We keep it for ten', 'Wir behalten sie zehn')
  const notes = 'content/acme/privacy/draft.de.notes.yaml'
  const folder = folderOf({
    ...withDraft,
    'content/acme/privacy/draft.de.mdx': german,
    [notes]: '- by: Ann\n  date: 2026-11-01\n  says: Why?\n  on: behalten\n',
  })
  const path = join(folder, 'out.docx')
  const { said } = await policy(folder, ['word', 'acme/privacy', '--language', 'de', '-o', path])
  expect(said).toContain('Draft of 22 November 2026, not in force in German, without marks.')
  const parts = unzipSync(readFileSync(path))
  const document = Buffer.from(parts['word/document.xml'] ?? []).toString()
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': Buffer.from(document.replace('zehn', 'zwei')) }))
  expect((await policy(folder, ['draft', 'acme/privacy', '--from-word', path, '--language', 'fr'])).said).toContain(
    'This is the file of acme/privacy.de, not of acme/privacy.fr.',
  )
  await policy(folder, ['draft', 'acme/privacy', '--from-word', path, '--language', 'de'])
  const kept = savesOf(join(folder, 'content'), 'acme/privacy/de')
  expect(kept.map(({ kind }) => kind).sort()).toEqual(['saved', 'sent'])
  expect(read(folder, 'content/acme/privacy/draft.de.mdx')).toBe(german.replace('zehn', 'zwei'))
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(draft)
  expect(parse(read(folder, notes))).toEqual([{ by: 'Ann', date: '2026-11-01', says: 'Why?', on: 'behalten' }])
  expect((await policy(folder, ['check', 'acme/privacy'])).said).toMatch(
    /draft\.de\.mdx[\s\S]*\d:5\s+warning Ann, 1 Nov/,
  )
})

test.each([
  [[], undefined, 'Add --accept all, --accept none or --accept NAME. Changes are from: Ann.'],
  [['--accept', 'Bob'], undefined, 'Nobody of the name Bob has changed the file.'],
  [[], 'none\n', 'Ann, insertion, not accepted: “at most”'],
])('whose changes are accepted is asked or said: %#', async (options, typed, says) => {
  const { folder, path } = await answered()
  const { said } = await policy(folder, ['draft', 'acme/privacy', '--from-word', path, ...options], undefined, typed)
  expect(said).toContain(says)
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe(draft)
})
