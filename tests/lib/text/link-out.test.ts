import { expect, test } from 'vitest'
import { linkOut } from '../../../lib/text/link-out'

test('links to other sections lead to the page, and those to what is here stay', () => {
  const html =
    '<p>See <a href="#rights">rights</a>, <a href="#fragen--antworten">x</a>, <a href="#data">data</a>, <a href="https://x.example/#a">y</a>.</p>'
  expect(linkOut(html, '/acme/privacy/', new Set(['data']))).toBe(
    '<p>See <a href="/acme/privacy/#rights">rights</a>, <a href="/acme/privacy/#fragen--antworten">x</a>, <a href="#data">data</a>, <a href="https://x.example/#a">y</a>.</p>',
  )
})

test('an anchor in other letters is known by its escapes', () => {
  expect(linkOut('<a href="#%C3%BCber">x</a>', '/a/', new Set(['über']))).toBe('<a href="#%C3%BCber">x</a>')
})

test('words that look like a link stay', () => {
  expect(linkOut('<p>href="#data"</p>', '/a/', new Set())).toBe('<p>href="#data"</p>')
})

test('an anchor with escapes that cannot be read leads to the page', () => {
  expect(linkOut('<a href="#%FF">x</a>', '/a/', new Set())).toBe('<a href="/a/#%FF">x</a>')
})
