import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { readAnswer } from '../../../lib/word/back'
import { policyToWord } from '../../../lib/word/out'
import { takeBack } from '../../../lib/word/take-back'
import { draft, draftPath, files } from '../desk/acme'
import { enterFolder } from '../folder'

test('a draft that is saved while a file is merged with it stays as it was saved', async () => {
  enterFolder(files)
  const content = checkContent('content', '2026-11-22', 'all')
  const { bytes } = await policyToWord(content, 'acme/privacy', { isClean: true }, 'https://policies.example')
  const answer = readAnswer(bytes, 'a.docx')
  const saves = { read: () => Buffer.from(draft.replace('two', 'three')), keep: () => undefined }
  const taken = takeBack(content, 'content', 'acme/privacy', answer, () => true, saves)
  const saved = draft.replace('We keep', 'We store')
  writeFileSync(draftPath, saved)
  await expect(taken).rejects.toThrow('The draft was changed in the meantime')
  expect(readFileSync(draftPath, 'utf8')).toBe(saved)
})

test.each([
  ['a value without quotes', 'says: No: why', 'line 3: the value has a colon'],
  ['no date', 'says: Why?', 'line 1: a comment'],
  ['bytes that are not UTF-8', 'date: 2026-11-01\n  says: Gepr\xFCft?', 'line 4: a character is not UTF-8'],
])('nothing is taken over while a comment on the draft has %s', async (_, says, reason) => {
  const notes = 'content/acme/privacy/draft.notes.yaml'
  const written = `- by: Ann\n  on: Data\n  ${says}\n`
  enterFolder({ ...files, [notes]: '' })
  writeFileSync(notes, written, 'latin1')
  const content = checkContent('content', '2026-11-22', 'all')
  const { bytes } = await policyToWord(content, 'acme/privacy', {}, 'https://policies.example')
  const saves = { read: () => Buffer.from(draft.replace('two', 'three')), keep: () => undefined }
  const taken = takeBack(content, 'content', 'acme/privacy', readAnswer(bytes, 'a.docx'), () => true, saves)
  await expect(taken).rejects.toThrow(`The comments on the draft cannot be read (${reason}`)
  expect([readFileSync(draftPath, 'utf8'), readFileSync(notes, 'latin1')]).toEqual([draft, written])
})

test('what both changed is a comment of one line, in which items stand apart', async () => {
  const items = draft.replace(/We keep .*$/m, '- one\n- two')
  enterFolder({ ...files, [draftPath]: items })
  const content = checkContent('content', '2026-11-22', 'all')
  const { bytes } = await policyToWord(content, 'acme/privacy', { isClean: true }, 'https://policies.example')
  const saves = { read: () => Buffer.from(draft.replace('two', 'three')), keep: () => undefined }
  writeFileSync(draftPath, draft.replace('two', 'nine'))
  await takeBack(content, 'content', 'acme/privacy', readAnswer(bytes, 'a.docx'), () => true, saves)
  expect(readFileSync('content/acme/privacy/draft.notes.yaml', 'utf8')).toContain(
    'The file from Word says: “one / two”',
  )
})

test('a draft whose bytes are not UTF-8 stays as it is', async () => {
  enterFolder(files)
  const content = checkContent('content', '2026-11-22', 'all')
  const { bytes } = await policyToWord(content, 'acme/privacy', {}, 'https://policies.example')
  const saves = { read: () => Buffer.from(draft.replace('two', 'three')), keep: () => undefined }
  const written = Buffer.from(draft.replace('We keep', 'W\xE9 keep'), 'latin1')
  writeFileSync(draftPath, written)
  const taken = takeBack(content, 'content', 'acme/privacy', readAnswer(bytes, 'a.docx'), () => true, saves)
  await expect(taken).rejects.toThrow('The draft is not in UTF-8')
  expect(readFileSync(draftPath)).toEqual(written)
})
