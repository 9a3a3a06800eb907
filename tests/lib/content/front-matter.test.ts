import { expect, test } from 'vitest'
import { checkFrontMatter } from '../../../lib/content/front-matter'
import { marked, messagesOf } from '../../marked'

const rest = 'summary: The first.\nchange: material\n---\n\nHello.\n'
const good = `---\ntitle: Privacy policy\n${rest}`
const named = 'title: Privacy policy\n'
const noFields =
  'the file does not open with its fields; write `---`, a line each for title, summary and change, and `---`'

test.each([
  ['the fields that it needs', good],
  ['Windows line ends', good.replaceAll('\n', '\r\n')],
  ['spaces after its marks', good.replaceAll('---', '--- ')],
  ['no text below', good.replace('\n\nHello.\n', '')],
  ['a line across the text', `${good}\n---\n\nThere.\n`],
  ['an effect on the day of publication', good.replace('change', 'effective: 2025-05-04\nchange')],
  ['an effect on a later day', good.replace('change', 'effective: 2025-06-01\nchange')],
])('front matter with %s is good', (_, source) => {
  const { file } = marked(source)
  checkFrontMatter(file, '2025-05-04')
  expect(messagesOf(file)).toEqual([])
})

test.each([
  [
    'with an unknown field',
    `---\n${named}▶date: 2025-05-04\n${rest}`,
    'there is no field `date`; the fields are title, summary, change, effective, from, corrects, numbers, retired',
  ],
  [
    'with an effect before its publication',
    `---\n${named}"effective": ▶2025-05-03\n${rest}`,
    '`effective` is before the day of publication, 2025-05-04; write that day or a later one, or leave it out',
  ],
  ['of a script', `▶---js\n{ title: process.exit() }\n---\n`, 'the first line has more than `---`; write `---` alone'],
  [
    'that is not closed',
    '▶---\ntitle: Privacy policy\n\nHello.\n',
    'the fields have no end; write a line of `---` alone below them',
  ],
  ['that is absent', '▶Hello.\n', noFields],
  ['after an empty line', `▶\n${good}`, noFields],
])('front matter %s is told where and what to write instead', (_, sample, message) => {
  const { file, place } = marked(sample)
  checkFrontMatter(file, '2025-05-04')
  expect(messagesOf(file)).toEqual([`${place} ${message}`])
  expect(file.messages[0]?.fatal).toBe(true)
})
