import { expect, test } from 'vitest'
import type { DeskNode } from '../../../../lib/desk/document/document'
import { openText, writeText } from '../../../../lib/desk/document/text'

const sources = ['One', '- One\n- Two', '-\n- Two', '3. One\n4. Two', '(a) One\n(b) Two', '> -', '| A |\n| --- |']
const blocks = sources.flatMap((source) => openText(`${source}\n`).content)

const itemOf = (type: string, ...content: DeskNode[]) => ({ type, content: [{ type: 'listItem', content }] })
const quoteOf = (...content: DeskNode[]) => ({ type: 'blockquote', content })
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const shapeOf = ({ type, text, content = [] }: DeskNode): unknown => text ?? [type, ...content.map(shapeOf)]

test.each<[string, (...content: DeskNode[]) => DeskNode]>([
  ['a quote', quoteOf],
  ['an item with a letter', (...content) => itemOf('markedList', words('(a) First'), ...content)],
  ['an item in a quote', (...content) => quoteOf(itemOf('bulletList', words('First'), ...content))],
])('any two blocks can follow one another in %s', (_what, within) => {
  for (const one of blocks)
    for (const other of blocks) {
      const document = { type: 'doc' as const, content: [within(one, other)] }
      expect(openText(writeText(document)).content.map(shapeOf)).toEqual(document.content.map(shapeOf))
    }
})

test('a line with a bullet is one of its own, below a list in an item and behind a space', () => {
  expect(writeText({ type: 'doc', content: [words(' • One')] })).toBe('• One\n')
  const item = itemOf('bulletList', words('One'), itemOf('bulletList', words('Two')), words('• Three'))
  expect(writeText({ type: 'doc', content: [item] })).toBe('- One\n\n  - Two\n\n  • Three\n')
})
