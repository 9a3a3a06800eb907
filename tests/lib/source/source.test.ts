import { expect, test } from 'vitest'
import { brokenAt, decodeFile } from '../../../lib/source/source'

test.each([
  ['nothing', '', undefined],
  ['other alphabets', 'Où, 日本語, 👍🏽', undefined],
  ['U+FFFD itself', 'Caf\uFFFD, caf\uFFFD', undefined],
  ['U+FFFD itself below a byte order mark', '\uFEFFCaf\uFFFD', undefined],
  ['a byte of Latin-1', 'Où d▶\xE9j\xE0', 4],
  ['one below a byte order mark', '\uFEFFOù ▶\xE9', 3],
  ['one behind U+FFFD itself', 'Caf\uFFFD d▶\xE9', 6],
  ['half of U+FFFD', 'a\uFFFD▶\xEF\xBF and more', 2],
  ['half of a character at the end', '日本▶\xE2\x82', 2],
  ['half of a surrogate pair', '日▶\xED\xA0\x80 x', 1],
])('in %s, the first byte that is not UTF-8 is found', (_, text, at) => {
  const [sound = '', broken = ''] = text.split('▶')
  const bytes = Buffer.concat([Buffer.from(sound), Buffer.from(broken, 'latin1')])
  expect(brokenAt(bytes)).toBe(at)
  expect(decodeFile(bytes)[at ?? -1]).toBe(at === undefined ? undefined : '\uFFFD')
})
