import { linkSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import { readSave } from '../../../../lib/desk/saves/saves'
import { enterFolder, folderOf } from '../../folder'
import { read as readWord } from '../../word/files'
import { draft, policies, policy, withDraft } from '../cli'

test('a draft goes out with its changes, its findings and its seal, and is kept', async () => {
  const folder = folderOf(withDraft)
  const { status, said } = await policy(folder, ['word', 'acme/privacy', '-o', join(folder, 'out.docx')])
  expect(said).toContain('Privacy policy: Draft of 22 November 2026, not in force, changes since 4 May 2025.')
  expect(status).toBe(0)
  const { title, changes, comments, properties, asides } = readWord(readFileSync(join(folder, 'out.docx')))
  expect(title).toBe('Privacy policy')
  expect(changes).toMatchObject([
    { kind: 'deletion', author: 'Acme, changes since 4 May 2025', date: '2026-11-22', text: 'ten' },
    { kind: 'insertion', text: 'two' },
  ])
  expect(comments.map(({ author, text }) => [author, text.slice(0, 13)])).toContainEqual(['Check', 'nothing says '])
  expect(asides[0]?.text).toContain('Acme · Privacy policy · Draft of 22 November 2026, not in force')
  const seal = properties.get('seal') ?? ''
  expect(seal).toBe(sealOf(Buffer.from(draft)))
  expect(String(readSave(join(folder, 'content'), 'acme/privacy', seal))).toBe(draft)
})

test.each([
  [policies, [], 'Version of 4 May 2025, in force, without marks'],
  [withDraft, ['--version', '2025-05-04'], 'Version of 4 May 2025, in force, without marks'],
  [withDraft, ['--clean'], 'Draft of 22 November 2026, not in force, without marks'],
  [withDraft, ['--against', '2024-01-01'], 'acme/privacy has no version of 2024-01-01. There are 2025-05-04.'],
])('any version and any comparison can be had: %#', async (files, options, says) => {
  const folder = folderOf(files)
  expect((await policy(folder, ['word', 'acme/privacy', '-o', join(folder, 'out.docx'), ...options])).said).toContain(
    says,
  )
})

test('a Word file that was not named takes the place of none', async () => {
  const folder = enterFolder({ ...policies, 'acme-privacy-2025-05-04.docx': 'From counsel.' })
  const { status, said } = await policy(folder, ['word', 'acme/privacy'])
  expect([status, said]).toEqual([1, expect.stringContaining('There is acme-privacy-2025-05-04.docx already')])
  expect(readFileSync(join(folder, 'acme-privacy-2025-05-04.docx'), 'utf8')).toBe('From counsel.')
})

test('a Word file takes the place of the last one at once, and is never half of one', async () => {
  const folder = folderOf({ ...policies, 'out.docx': 'The last one.' })
  linkSync(join(folder, 'out.docx'), join(folder, 'last.docx'))
  expect((await policy(folder, ['word', 'acme/privacy', '-o', join(folder, 'out.docx')])).status).toBe(0)
  expect(readFileSync(join(folder, 'last.docx'), 'utf8')).toBe('The last one.')
})
