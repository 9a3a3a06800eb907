import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from '../../../lib/text/parse'

test.each([
  ['has no empty line', '> - one\n> - two\n>\n> three\n', [false]],
  ['has one', '> - one\n>\n> - two\n', [true]],
  ['has one behind it, before another list', '> - one\n> - two\n>\n> 1. three\n', [false, false]],
])('a list in a quotation that %s is loose, or not', (_, source, loose) => {
  const found: unknown[] = []
  visit(parse(new VFile(source)) ?? { type: 'root', children: [] }, 'list', ({ spread }) => {
    found.push(spread)
  })
  expect(found).toEqual(loose)
})
