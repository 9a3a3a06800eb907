import fc from 'fast-check'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { writeXml } from '../../../lib/data/xml'
import { anyText } from '../any-text'

/** Reads XML as a browser does. Throws where it is not well-formed. */
function read(xml: string): Element {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  if (parsed.querySelector('parsererror')) throw new Error(`not well-formed: ${xml}`)
  return parsed.documentElement
}

test.each([
  ['\u0000', ''],
  ['a\u000Bb', 'ab'],
  ['a\uD800b', 'a\uFFFDb'],
  ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ['a\tb\nc', 'a\tb\nc'],
  ['é 👍 \uFFFD', 'é 👍 \uFFFD'],
  ['<a>&amp; ]]>', '<a>&amp; ]]>'],
])('the text %j is read as %j', (text, said) => {
  expect(read(writeXml(x('a', text))).textContent).toBe(said)
})

test('XML that can be read is written whatever it is to hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(read(writeXml(x('a', { b: text }, text))).tagName).toBe('a')
    }),
    { numRuns: 30 },
  )
})
