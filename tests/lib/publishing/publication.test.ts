import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TakenBack } from '../../../lib/archive/withdrawals'
import { waitingTexts } from '../../../lib/content/entries'
import { formatRecord, parseRecord, sealOf } from '../../../lib/content/seals'
import { finishWithdrawals, publishDraft, resumePublication } from '../../../lib/publishing/publication'
import { withdrawal } from '../../view'
import { folderOf } from '../folder'

const draft = 'acme/privacy/draft.mdx'
const text = 'the draft'
const day = '2026-11-22'
const waiting = `acme/privacy/.${day}.mdx`
const version = `acme/privacy/${day}.mdx`
const checked = sealOf(Buffer.from(text))
const former = ['acme/privacy/2025-05-04.mdx', sealOf(Buffer.from('former'))] as const
const record = formatRecord({ seals: new Map([former]) })
const recorded = formatRecord({ seals: new Map([former, [version, checked]]) })
const start = { [former[0]]: 'former', SHA256SUMS: record, [draft]: text }

function namesIn(folder: string): string[] {
  return readdirSync(join(folder, 'acme/privacy')).sort()
}

function sealsIn(folder: string) {
  return [...parseRecord(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).seals]
}

test('lists that begin with a byte order mark keep their first lines', () => {
  const [first, second] = ['/acme/old/', '/acme/older/']
  const folder = folderOf({ ...start, SHA256SUMS: `\uFEFF${record}`, ADDRESSES: `\uFEFF${first}\n` })
  publishDraft(folder, { policy: 'acme/privacy', day, checked, addresses: [second] })
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(recorded)
  expect(readFileSync(join(folder, 'ADDRESSES'), 'utf8')).toBe(`${first}\n${second}\n`)
})

test('the language of a version is recorded where that is not English', () => {
  const folder = folderOf(start)
  publishDraft(folder, { policy: 'acme/privacy', day, checked, writtenIn: 'de' })
  const { languages } = parseRecord(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'))
  expect([...languages]).toEqual([[version, 'de']])
  expect(sealsIn(folder)).toEqual([former, [version, checked]])
})

test('a draft that was changed after it was checked is not published', () => {
  const folder = folderOf(start)
  writeFileSync(join(folder, draft), 'something else')
  expect(() => publishDraft(folder, { policy: 'acme/privacy', day, checked })).toThrow('was changed in the meantime')
  expect(namesIn(folder)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
})

test('a version is never replaced', () => {
  const folder = folderOf(start)
  expect(() => publishDraft(folder, { policy: 'acme/privacy', day: '2025-05-04', checked })).toThrow('There is')
  expect(readFileSync(join(folder, former[0]), 'utf8')).toBe('former')
  expect(readFileSync(join(folder, draft), 'utf8')).toBe(text)
})

test('a publication that was stopped before its seal was recorded starts over', () => {
  const folder = folderOf({ ...start, [waiting]: text })
  expect(waitingTexts(folder, 'acme/privacy')).toEqual([day])
  expect(resumePublication(folder, 'acme/privacy')).toBeUndefined()
  expect(namesIn(folder)).toEqual(['2025-05-04.mdx', 'draft.mdx'])
})

test('a draft that was written after the stop is kept, and the comments on it', () => {
  const notes = 'acme/privacy/draft.notes.yaml'
  const folder = folderOf({ ...start, SHA256SUMS: recorded, [waiting]: text, [draft]: 'the next one', [notes]: '[]' })
  expect(resumePublication(folder, 'acme/privacy')).toEqual({ day })
  expect(readFileSync(join(folder, version), 'utf8')).toBe(text)
  expect(readFileSync(join(folder, draft), 'utf8')).toBe('the next one')
  expect(readFileSync(join(folder, notes), 'utf8')).toBe('[]')
})

test.each([
  ['is as it should be', { [former[0]]: 'former', SHA256SUMS: record }],
  ['is missing', { [former[0]]: 'former' }],
  ['is empty', { [former[0]]: 'former', SHA256SUMS: '' }],
  ['has Windows line ends', { [former[0]]: 'former', SHA256SUMS: record.replaceAll('\n', '\r\n') }],
  ['is of another text', { [former[0]]: 'changed', SHA256SUMS: record }],
  ['is beside a draft of an old version', { ...start, SHA256SUMS: recorded, [version]: text, [draft]: 'former' }],
])('where nothing was stopped and the record %s, nothing is touched', (_, files) => {
  const folder = folderOf(files)
  const before = namesIn(folder)
  expect(resumePublication(folder, 'acme/privacy')).toBeUndefined()
  expect(namesIn(folder)).toEqual(before)
})

const taken: TakenBack = { withdrawal: { ...withdrawal, seal: sealOf(Buffer.from('former')) }, anchors: ['sharing'] }
const remark = formatRecord({ seals: new Map(), withdrawals: [taken.withdrawal] })

test('a draft takes the place of a version, whose seal becomes a remark before its own', () => {
  const folder = folderOf(start)
  publishDraft(folder, {
    ...{ policy: 'acme/privacy', day: '2025-05-04', checked },
    ...{ broughtOn: day, replaces: { ...taken, anchors: [] } },
  })
  expect(namesIn(folder)).toEqual(['2025-05-04.mdx'])
  expect(readFileSync(join(folder, former[0]), 'utf8')).toBe(text)
  const brought = new Map([[former[0], day]])
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    formatRecord({ seals: new Map([[former[0], checked]]), withdrawals: [taken.withdrawal], brought }),
  )
  expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'acme'])
})

test.each([
  ['has another text than the one that was withdrawn', { [former[0]]: 'another', SHA256SUMS: remark }],
  ['took the place of the one that was withdrawn', { [former[0]]: 'former', SHA256SUMS: record + remark }],
])('a file that %s is left', (_, files) => {
  expect(finishWithdrawals(folderOf(files), 'acme/privacy')).toEqual([])
})
