import { expect, test } from 'vitest'
import { parseAddresses, withAddresses } from '../../../lib/content/addresses'

test('addresses are added to the list in order, each once, and read back: anchors by policy, others by line', () => {
  const first = withAddresses('', ['/acme/privacy/#sharing', '/acme/privacy/#datenübermittlung', '/legal/a b.html'])
  const text = withAddresses(first, ['/acme/app/#ads', '/acme/delete-account/', '/acme/app/#ads'])
  expect(text).toBe(
    '/acme/app/#ads\n/acme/delete-account/\n/acme/privacy/#datenübermittlung\n/acme/privacy/#sharing\n/legal/a b.html\n',
  )
  expect(withAddresses(text, ['/acme/privacy/#sharing'])).toBe(text)
  expect(parseAddresses(text)).toEqual({
    anchors: new Map([
      ['acme/app', ['ads']],
      ['acme/privacy', ['datenübermittlung', 'sharing']],
    ]),
    addresses: new Map([
      ['/acme/delete-account/', 2],
      ['/legal/a b.html', 5],
    ]),
    unreadable: [],
  })
})

test('lines that are not addresses are told', () => {
  expect(parseAddresses('/acme/privacy/#a\n\n/legal\r\nacme/privacy#b\n/acme/#b\n').unreadable).toEqual([4, 5])
})
