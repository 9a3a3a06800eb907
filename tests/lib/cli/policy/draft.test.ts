import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { savesOf } from '../../../../lib/desk/saves/saves'
import { folderOf, sealed } from '../../folder'
import { read as readWord } from '../../word/files'
import { accepted, draft, policies, policy, read, refused, version, withDraft } from '../cli'

test('a draft starts with the text of the newest version, once', async () => {
  const folder = folderOf(policies)
  expect(await policy(folder, ['draft', 'acme/privacy'])).toEqual(
    accepted('Made content/acme/privacy/draft.mdx from the version of 2025-05-04.'),
  )
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toContain('We keep it for ten years.')
  writeFileSync(join(folder, 'content/acme/privacy/draft.mdx'), 'my work')
  expect(await policy(folder, ['draft', 'acme/privacy'])).toEqual(
    accepted('There is a draft already: content/acme/privacy/draft.mdx'),
  )
  expect(read(folder, 'content/acme/privacy/draft.mdx')).toBe('my work')
})

test('a policy and a company start from a template whose gaps the check reports', async () => {
  const folder = folderOf(policies)
  expect((await policy(folder, ['draft', 'other/cookies'])).said).toContain(
    'To start it: npm run policy -- draft other/cookies --new',
  )
  expect(existsSync(join(folder, 'content/other'))).toBe(false)
  expect((await policy(folder, ['draft', 'other/cookies', '--new'])).status).toBe(0)
  const { status, said } = await policy(folder, ['check'])
  expect(status).toBe(1)
  expect(said).toContain('content/other/company.yaml')
  expect(said).toMatch(/1:7 +error +`name` is empty/)
  expect(said).toMatch(/error +"\[….*" waits to be filled in/)
  expect((await policy(folder, ['draft', 'other/app', '--new', '--kind', 'terms'])).said).toBe(
    'There is no kind terms. Write privacy, app, cookies.\n',
  )
  await policy(folder, ['draft', 'other/on-our-site', '--new', '--kind', 'cookies'])
  expect(read(folder, 'content/other/on-our-site/draft.mdx')).toContain('## Cookies we set')
  expect(await policy(folder, ['draft', 'acme/privacy', '--new'])).toEqual(
    refused('There is a policy acme/privacy already.'),
  )
  expect((await policy(folder, ['draft', 'Other/Privacy', '--new'])).said).toContain('name it in small letters')
  expect((await policy(folder, ['draft', '../outside/privacy', '--new'])).status).toBe(1)
  expect(existsSync(join(folder, 'outside'))).toBe(false)
})

test.each([
  ['from-word', 'new', ['--from-word', 'out.docx', '--new']],
  ['from-word', 'from', ['--from', '2025-05-04', '--from-word', 'out.docx']],
  ['new', 'from', ['--new', '--from', '2025-05-04']],
  ['new', 'language', ['--new', '--language', 'de']],
])('a draft is not begun both by --%s and by --%s', async (one, other, options) => {
  const folder = folderOf(policies)
  const both = refused(`Write --${one} or --${other}, not both.`)
  expect(await policy(folder, ['draft', 'acme/privacy', ...options])).toEqual(both)
  expect(existsSync(join(folder, 'content/acme/privacy/draft.mdx'))).toBe(false)
})

test('a correction of an older version is checked as that, by the command that is named, and published so', async () => {
  const next = version.replace('ten years', 'two years').replace('change:', 'from: 2025-05-04\nchange:')
  const folder = folderOf(sealed({ ...policies, 'content/acme/privacy/2026-01-10.mdx': next }))
  const begun = await policy(folder, ['draft', 'acme/privacy', '--from', '2025-05-04'])
  const path = join(folder, 'content/acme/privacy/draft.mdx')
  writeFileSync(path, readFileSync(path, 'utf8').replace('**Who:** Acme', '**Who:** Acme Ltd'))
  for (const said of [begun.said, (await policy(folder, [])).said]) {
    const commands = [...said.matchAll(/npm run policy -- (.*?)(?:, then|;|$)/gm)].map(([, command = '']) => command)
    expect(commands).toEqual([
      'check acme/privacy --updated 2025-05-04',
      'publish acme/privacy --replace 2025-05-04 --because "…"',
    ])
  }
  expect((await policy(folder, ['check', 'acme/privacy'])).said).toContain('lacks what that changed')
  expect((await policy(folder, ['check', 'acme/privacy', '--updated', '2025-05-04'])).status).toBe(0)
  const args = ['publish', 'acme/privacy', '--replace', '2025-05-04', '--because', 'A slip.', '--yes']
  expect(await policy(folder, args)).toEqual(accepted('npm run policy -- check acme/privacy --updated 2025-05-04'))
})

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
