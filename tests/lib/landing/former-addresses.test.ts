import { expect, test } from 'vitest'
import { addressErrors, textWith } from './addresses'

test('former addresses of a company and a policy are good', () => {
  const others = {
    'content/acme/privacy/policy.yaml': 'formerAddresses: [/legal/privacy.html, /acme/data-protection, /a.pdf]\n',
  }
  expect(addressErrors('formerAddresses: /legal/\n', others)).toEqual([])
})

test.each([
  ...['/acme', '/acme/privacy/', '/acme/privacy/2025-05-04', '/acme/links/', '/404.html', '/_redirects'],
  ...['/ACME/', '/acme/index.html', '/policy.schema.json', '/icon-1.svg'],
])('%s is an address that the site has', (address) => {
  expect(addressErrors(`formerAddresses: ["${address}"]\n`)).toEqual([
    `${address} is an address that this site has; delete it here`,
  ])
})

test('a draft whose address was a former one is told before it is published', () => {
  const others = { 'content/acme/app/draft.mdx': textWith('## Data\n\nx').replace('Privacy', 'App privacy') }
  expect(addressErrors('formerAddresses: /acme/app\n', others)).toEqual([
    '/acme/app is an address that this site has; delete it here',
  ])
})

test('an address leads to one place', () => {
  const others = { 'content/acme/privacy/policy.yaml': 'formerAddresses: [/legal/]\n' }
  expect(addressErrors('formerAddresses: [/legal]\n', others)).toEqual([
    '/legal/ leads to acme already; delete it in one of the two',
  ])
})

test.each([
  ['/feed.xml/old', 'as this site has a page or a file where it would need a folder, or the other way round'],
  ['/acme/privacy/policy.json/v1', 'as this site has a page or a file where it would need a folder'],
])('%s cannot be built beside what the site has', (address, reason) => {
  expect(addressErrors(`formerAddresses: ${address}\n`)).toEqual([
    expect.stringContaining(`${address} cannot be a page, ${reason}`),
  ])
})

test('of two addresses, one cannot be a page and the folder of the other', () => {
  const addresses = 'formerAddresses: [/legal/privacy.html, /legal/privacy.html/print, /legal/terms]\n'
  expect(addressErrors(addresses)).toEqual([
    '/legal/privacy.html/print cannot be a page and the folder of another former address; delete one of the two',
  ])
})
