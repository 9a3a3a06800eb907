import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { jsxElement, kotlinString, swiftString } from '../../../lib/links/strings'
import { compile } from './compile'
import { hostile } from './hostile'

const seen = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u

test.each(hostile)('an element of HTML has as its attribute and its text what was written: %j', (text) => {
  const code = jsxElement('a', { href: text, rel: undefined }, text)
  expect(code).not.toMatch(seen)
  expect(fromHtml(code, { fragment: true }).children).toMatchObject([
    { tagName: 'a', properties: { href: text }, children: [{ type: 'text', value: text }] },
  ])
})

test('an element of JSX has as its attribute and its text what was written', async () => {
  const elements = hostile.flatMap((text) => [jsxElement('a', { href: text }, text), jsxElement('img', { alt: text })])
  const { report, load } = compile({ 'elements.tsx': `export const elements = [${elements.join(',\n')}]` })
  expect(report).toBe('')
  expect(await load('elements.js')).toMatchObject({
    elements: hostile.flatMap((text) => [
      { type: 'a', props: { href: text, children: text } },
      { type: 'img', props: { alt: text } },
    ]),
  })
})

/** A string as a language has it: what may stand in it as it is, and how a character stands by its code. */
const languages = [
  ['Swift', swiftString, /^"((?:[^"\\\p{Cc}]|\\["\\]|\\u\{[0-9a-f]{1,8}\})*)"$/u],
  ['Kotlin and Dart', kotlinString, /^"((?:[^"\\$\p{Cc}]|\\["\\$]|\\u[0-9a-f]{4})*)"$/u],
] as const

test.each(languages)('a string of %s is one, and what was written', (_name, write, grammar) => {
  for (const text of hostile) {
    const code = write(text)
    expect(code).not.toMatch(seen)
    const [, inner = ''] = grammar.exec(code) ?? []
    const read = inner.replaceAll(/\\(?:u\{?([0-9a-f]+)\}?|(.))/g, (_, point: string | undefined, character: string) =>
      point === undefined ? character : String.fromCodePoint(Number.parseInt(point, 16)),
    )
    expect(read).toBe(text)
  }
})

test('what needs no escape is written as people write it', () => {
  expect(swiftString('Privacy Policy: What’s new')).toBe('"Privacy Policy: What’s new"')
  expect(kotlinString('https://example.org/a/#b-c')).toBe('"https://example.org/a/#b-c"')
  expect(jsxElement('a', { href: 'https://example.org/', rel: 'x' }, 'It’s us')).toBe(
    '<a href="https://example.org/" rel="x">It’s us</a>',
  )
})
