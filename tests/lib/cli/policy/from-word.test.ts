import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { draft, policy, read, withDraft } from '../cli'

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
