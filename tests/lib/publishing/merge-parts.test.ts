import fc from 'fast-check'
import type { Heading, Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { mergeParts, type Part } from '../../../lib/publishing/merge-parts'

function part(id: string, title: string, lines: string[]): Part {
  const node: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }
  const blocks = lines.map((value) => {
    const line: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] }
    return { node: line, shape: line }
  })
  return { id, heading: { node, shape: node }, blocks }
}

const rename = (heading: Heading, { children }: Heading): Heading => ({ ...heading, children })

function merge(base: Part[], ours: Part[], theirs: Part[]) {
  const { nodes, conflicts } = mergeParts(base, ours, theirs, rename)
  return { words: nodes.map((node) => textOf(node)), conflicts }
}

function wordsIn(parts: Part[]): string[] {
  return parts.flatMap(({ heading, blocks }) => [textOf(heading?.node), ...blocks.map(({ node }) => textOf(node))])
}

const line = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six')
const section = fc
  .tuple(fc.constantFrom('w', 'x', 'y', 'z'), fc.constantFrom('Data', 'Logs'), fc.array(line, { maxLength: 4 }))
  .map(([id, title, lines]) => part(id, `${title} ${id}`, lines))
const text = fc.uniqueArray(section, { maxLength: 4, selector: ({ id }) => id })

test('what one alone changed, or both in the same way, is taken without a question', () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      const expected = { words: wordsIn(changed), conflicts: [] }
      expect(merge(base, changed, base)).toEqual(expected)
      expect(merge(base, base, changed)).toEqual(expected)
      expect(merge(base, changed, changed)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('all that either wrote is in the text, or is asked about', () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const { words, conflicts } = merge(base, ours, theirs)
      const told = [...words, ...conflicts.flatMap((one) => `${one.ours}\n${one.theirs}`.split('\n'))]
      const known = wordsIn(base)
      for (const written of [...wordsIn(ours), ...wordsIn(theirs)])
        if (!known.includes(written)) expect(told).toContain(written)
    }),
    { numRuns: 500 },
  )
})
