import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { findExcess, mostParagraphs } from '../../../lib/source/excess'
import { marked, messagesOf } from '../../marked'

const link = '[our partner](https://partner.example/privacy_policy) '
const row = '| `_ga_1` | [Google](https://google.example) | Counts *visits* | 2 years |\n'
const tableHead = '| Name | Who | Why | How long |\n| --- | :-: | --- | --- |\n'

test.each([
  ['20,000 words', '## Data\n\nWe keep your name, and **never** sell it.\n\n- One\n- Two\n\n'.repeat(1700)],
  ['a table of 2,000 rows', tableHead + row.repeat(2000)],
  ['a table without outer pipes', `Name | Who\n--- | ---\n${'`_a_` | [b](https://b.example)\n'.repeat(2000)}`],
  ['a long paragraph', 'We keep your name,\nand your address. '.repeat(5000)],
  ['a paragraph of many links', link.repeat(100)],
  ['lists within lists', '- a\n  - b\n    - c\n      - d\n        1. e\n           1. f\n\n'.repeat(500)],
  ['quotations', '> > We keep it.\n\n'.repeat(500)],
  ['rules across the page', `${'* '.repeat(40)}\n\n${'- '.repeat(40)}\n`],
  ['nothing', ''],
])('%s can be read', (_, text) => {
  expect(findExcess(text)).toBeUndefined()
})

const deep = 'quotations or lists stand too deep inside one another; write them side by side'
const dense =
  'this paragraph has more than 1000 signs of markup, such as `[` or `*`; divide it into several with empty lines'
const many = 'above this line there is more than can be read as one text; divide it into two policies'

test.each([
  ['quotations in one line', `Hello\n\n▶${'> '.repeat(21)}a`, deep],
  ['lists in one line', `▶${'1. '.repeat(400)}a`, deep],
  ['lists, each below the other', `${nested(20)}▶${' '.repeat(40)}- a\n`, deep],
  ['lists with lazy lines between', `${nested(20).replaceAll('\n', '\nlazy\n')}▶${' '.repeat(40)}- a\n`, deep],
  ['lists in a quotation', `${nested(19).replaceAll(/^/gm, '> ').slice(0, -2)}▶> ${' '.repeat(38)}- a\n`, deep],
  ['links that are not closed', `Hello\n\n▶${'[a]('.repeat(600)}`, dense],
  ['boxes', `▶${'[x] '.repeat(300)}\n${'[x] '.repeat(300)}`, dense],
  ['signs of strikes', `- one\n▶- ${'~a~'.repeat(600)}`, dense],
  ['hard breaks', `▶${'a  \n'.repeat(1100)}`, dense],
  [
    'rows that are no table',
    `▶${row.repeat(200)}`,
    `${dense}, or write a second row of dashes, as \`| --- | --- |\`, where it is a table`,
  ],
  ['a row of a table', `${tableHead}▶| ${'*a '.repeat(1001)}|`, dense],
  ['items', `${'- a\n'.repeat(8000)}▶- a\n`, many],
  ['rows', `${tableHead}${row.repeat(3000)}\n${'a\n\n'.repeat(998)}▶a`, many],
  ['quoted lines', `${'> a\n\n'.repeat(2000)}▶> a`, many],
  ['lines that are quoted often', `${`${'> '.repeat(20)}a\n\n`.repeat(347)}▶${'> '.repeat(20)}a`, many],
  ['underlined lines', `${'a\n---\n\n'.repeat(1600)}▶a\n---`, many],
  ['lines', `${'\n'.repeat(50_000)}▶a`, many],
  ['signs in all', `${`${'*a* '.repeat(400)}\n\n`.repeat(59)}▶${'*a* '.repeat(400)}`, many],
])('too many %s are told where they begin to be', (_, sample, reason) => {
  const { file, place } = marked(sample)
  expect(readText(file)).toBeUndefined()
  expect(messagesOf(file)).toEqual([`${place} ${reason}`])
})

test('a text may have the most paragraphs, and no more', () => {
  expect([0, 1].map((more) => findExcess('a\n\n'.repeat(mostParagraphs + more))?.offset)).toEqual([undefined, 24_000])
})

/** A list, and in each item another one. */
function nested(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(2 * level)}- a\n`).join('')
}
