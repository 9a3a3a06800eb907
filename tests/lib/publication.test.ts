import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishDraft, takeBack } from '../../lib/publication'
import { formatSeals, parseSeals, sealOf } from '../../lib/seals'
import { folderOf } from './folder'

const draft = 'acme/privacy/draft.mdx'
const text = 'the draft'
const checked = sealOf(Buffer.from(text))
const former = ['acme/privacy/2025-05-04.mdx', sealOf(Buffer.from('former'))] as const
const start = { [former[0]]: 'former', SHA256SUMS: formatSeals(new Map([former])), [draft]: text }

function namesIn(folder: string): string[] {
  return readdirSync(join(folder, 'acme/privacy')).sort()
}

function sealsIn(folder: string) {
  return [...parseSeals(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).seals]
}

test('a draft becomes the version of the day, byte for byte, and its seal is recorded', () => {
  const folder = folderOf(start)
  publishDraft(folder, 'acme/privacy', '2026-11-22', checked)
  expect(namesIn(folder)).toEqual(['2025-05-04.mdx', '2026-11-22.mdx'])
  expect(readFileSync(join(folder, 'acme/privacy/2026-11-22.mdx'), 'utf8')).toBe(text)
  expect(sealsIn(folder)).toEqual([former, ['acme/privacy/2026-11-22.mdx', checked]])
  expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'acme'])
})

test('the first version of all starts the record', () => {
  const folder = folderOf({ [draft]: text })
  publishDraft(folder, 'acme/privacy', '2026-11-22', checked)
  expect(sealsIn(folder)).toEqual([['acme/privacy/2026-11-22.mdx', checked]])
})

test('a draft that was changed after it was checked is not published', () => {
  const folder = folderOf(start)
  writeFileSync(join(folder, draft), 'something else')
  expect(() => publishDraft(folder, 'acme/privacy', '2026-11-22', checked)).toThrow('was changed in the meantime')
  expect(namesIn(folder)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
})

test('a version is never replaced', () => {
  const folder = folderOf(start)
  expect(() => publishDraft(folder, 'acme/privacy', '2025-05-04', checked)).toThrow('There is')
  expect(readFileSync(join(folder, former[0]), 'utf8')).toBe('former')
  expect(readFileSync(join(folder, draft), 'utf8')).toBe(text)
})

test('a version without a seal becomes the draft again', () => {
  const folder = folderOf({ ...start, [draft]: '', 'acme/privacy/2026-11-21.mdx': text })
  expect(takeBack(folder, 'acme/privacy')).toBeUndefined()
  const stopped = folderOf({ [former[0]]: 'former', SHA256SUMS: start.SHA256SUMS, 'acme/privacy/2026-11-21.mdx': text })
  expect(takeBack(stopped, 'acme/privacy')).toBe('2026-11-21')
  expect(namesIn(stopped)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
  expect(readFileSync(join(stopped, draft), 'utf8')).toBe(text)
})

test('a version that is sealed stays, and so does every version when the record is missing', () => {
  const folder = folderOf({ [former[0]]: 'former', SHA256SUMS: start.SHA256SUMS })
  expect(takeBack(folder, 'acme/privacy')).toBeUndefined()
  const unknown = folderOf({ [former[0]]: 'former' })
  expect(takeBack(unknown, 'acme/privacy')).toBeUndefined()
  expect([namesIn(folder), namesIn(unknown)]).toEqual([['2025-05-04.mdx'], ['2025-05-04.mdx']])
})
