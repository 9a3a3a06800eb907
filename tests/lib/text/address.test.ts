import { expect, test } from 'vitest'
import { onDesk } from '../../../lib/source/said'
import { refuseAddress } from '../../../lib/text/address'

test.each([
  ['www.example.com?x=1', 'write https://www.example.com?x=1,'],
  ['us@acme.example?subject=Data', 'write mailto:us@acme.example?subject=Data'],
  ['/acme/privacy/?x=1', 'write the address up to it'],
  ['privacy?x=1', 'write the address up to it'],
  ['privacy.html?x=1', 'write the address up to it'],
])('for %s, what is to be written is named', (url, advice) => {
  expect(onDesk(refuseAddress(url) ?? '')).toContain(advice)
})
