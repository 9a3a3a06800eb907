import { expect, test } from 'vitest'
import { rangeFinder, type SourceRange } from '../../../../lib/desk/document/ranges'
import { openText } from '../../../../lib/desk/document/text'
import { wordsAt } from './words-at'

const source = `---
title: A
---

<InShort>

- **Who:** Acme, \\*us\\*.

</InShort>

## What we keep [#data, was #we-keep]

We keep [your name](/x/) for ever,
or longer &amp; so on.

| Name | Why |
| --- | --- |
| - \\_ga<br />- \\_gid | **1.** To count.<br />Or not |

We:
(a) do;
(b) say.
`

/** Where words begin and end in the source. */
function rangeOf(words: string): SourceRange {
  const start = source.indexOf(words)
  const pointAt = (offset: number) => {
    const before = source.slice(0, offset).split('\n')
    return [before.length, (before.at(-1)?.length ?? 0) + 1] as const
  }
  const [line, column] = pointAt(start)
  const [endLine, endColumn] = pointAt(start + words.length)
  return { line, column, endLine, endColumn }
}

const blank = { type: 'paragraph' }

test.each([
  ['**Who:** Acme', 'Who: Acme'],
  ['\\*us\\*', '*us*'],
  ['keep [#data', 'keep'],
  ['We keep [your', 'We keep your'],
  ['ever,\nor longer', 'ever, or longer'],
  ['longer &amp; so', 'longer & so'],
  ['\\_gid', '_gid'],
  ['To count.<br />Or', 'To count.Or'],
  ['say.', 'say.'],
])('%s is found', (words, found) => {
  const document = openText(source)
  expect(wordsAt(document, rangeFinder(document, source)(rangeOf(words)))).toBe(found)
  const typed = { ...document, content: [blank, ...document.content.flatMap((node) => [node, blank])] }
  expect(wordsAt(typed, rangeFinder(typed, source)(rangeOf(words)))).toBe(found)
})

test('without an end, the word is found, or the block of the line', () => {
  const document = openText(source)
  const { line, column } = rangeOf('keep [your')
  expect(wordsAt(document, rangeFinder(document, source)({ line, column }))).toBe('keep')
  expect(wordsAt(document, rangeFinder(document, source)({ line: rangeOf('## What').line }))).toBe('What we keep')
})

test.each([
  ['## [#a]', 3],
  ['##', 5],
  ['| |', 13],
])('what has no words, such as %s, has a place where it can be written', (bare, line) => {
  const text = '## One\n\n## [#a]\n\n##\n\nTwo\n\n| A | B |\n| --- | --- |\n| c |\n| | d |\n| |'
  const document = openText(text)
  const find = rangeFinder(document, text)
  const range = find({ line, column: 1, endLine: line, endColumn: bare.length + 1 })
  expect(range).toEqual({ from: range?.from, to: range?.from })
  expect(wordsAt(document, find({ line: 7 }))).toBe('Two')
})

test('what stands in no words has no place', () => {
  const document = openText(source)
  const find = rangeFinder(document, source)
  expect(find({ line: 2, column: 1, endColumn: 9 })).toBeUndefined()
  expect(find({ line: 900, column: 1 })).toBeUndefined()
  expect(find(rangeOf('[#data'))).toBeUndefined()
})
