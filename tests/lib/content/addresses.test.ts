import { expect, test } from 'vitest'
import { parseAddresses, withAnchors } from '../../../lib/content/addresses'

test('anchors are added to the list in order, each once, and read back by policy', () => {
  const first = withAnchors('', 'acme/privacy', ['sharing', 'datenübermittlung'])
  const text = withAnchors(first, 'acme/app', ['ads', 'ads'])
  expect(text).toBe('/acme/app/#ads\n/acme/privacy/#datenübermittlung\n/acme/privacy/#sharing\n')
  expect(withAnchors(text, 'acme/privacy', ['sharing'])).toBe(text)
  expect(parseAddresses(text)).toEqual({
    anchors: new Map([
      ['acme/app', ['ads']],
      ['acme/privacy', ['datenübermittlung', 'sharing']],
    ]),
    unreadable: [],
  })
})

test('lines that are not addresses are told', () => {
  expect(parseAddresses('/acme/privacy/#a\n\n/acme/privacy/\nacme/privacy#b\n').unreadable).toEqual([3, 4])
})
