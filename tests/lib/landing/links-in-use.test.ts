import { expect, test } from 'vitest'
import { readLinksInUse } from '../../../lib/landing/landing'
import { addressErrors, textWith } from './addresses'

const list = (text: string, others: Record<string, string> = {}) => ({
  'content/acme/links-in-use.txt': text,
  ...others,
})

test('a list has an address on each line, then the app', () => {
  const text = '# Ours\n\n/acme/privacy/#data  Acme for Android 1.0\r\n\thttps://x.example/a/\tAcme\n/b/\n'
  expect(readLinksInUse(text)).toEqual([
    { address: '/acme/privacy/#data', app: 'Acme for Android 1.0', line: 3 },
    { address: 'https://x.example/a/', app: 'Acme', line: 4 },
    { address: '/b/', app: '', line: 5 },
  ])
})

test('addresses that land are good', () => {
  const text =
    '/acme/privacy/#data App\n/acme/privacy/#storage App\n/legal App\n/acme/your-data/ App\n/acme/privacy/embed/#rights App\n'
  const more = 'formerAddresses: /legal/\nshortcuts:\n  your-data: privacy#data\n'
  expect(addressErrors(more, list(text))).toEqual([])
})

test('an address that leads nowhere is told with its app, and how it would land', () => {
  expect(addressErrors('', list('/acme/privacy/#rigths Acme 1.0\n/acme/app/ Acme 2.0\n'))).toEqual([
    'Acme 1.0 ships this address, and it leads nowhere: /acme/privacy/ has no section #rigths; it could lead to /acme/privacy/#rights; write `was #rigths` into the bracket that ends the heading that says it now, as `[was #rigths]` or `[#…, was #rigths]`, or a note below `retired:` if nothing does',
    'Acme 2.0 ships this address, and it leads nowhere: there is no page /acme/app/; it could lead to /acme/; write `formerAddresses: [/acme/app/]` into the company.yaml or policy.yaml of what is there instead',
  ])
})

test('a draft that would lose a section names the app whose link breaks', () => {
  const others = list('/acme/privacy/#rights Acme 1.0\n', {
    'content/acme/privacy/draft.mdx': textWith('## Data [was #storage]\n\nYour name.'),
  })
  expect(addressErrors('', others)).toEqual([
    'Acme 1.0 ships this address, and it would lead nowhere once the newest text is in force: /acme/privacy/ has no section #rights; it could lead to /acme/privacy/; write `was #rights` into the bracket that ends the heading that says it now, as `[was #rights]` or `[#…, was #rights]`, or a note below `retired:` if nothing does',
  ])
})

test('an address that only a draft has leads nowhere yet', () => {
  const others = list('/acme/privacy/#appeals Acme 2.0\n', {
    'content/acme/privacy/draft.mdx': textWith('## Data [was #storage]\n\nx\n\n## Rights\n\nx\n\n## Appeals\n\nx'),
  })
  expect(addressErrors('', others)).toEqual([
    'Acme 2.0 ships this address, and it leads nowhere yet: /acme/privacy/ has no section #appeals; it could lead to /acme/privacy/',
  ])
})

test('an address without an app is told to name it', () => {
  expect(addressErrors('', list('/acme/privacy/\n'))).toEqual([
    'nothing says which app ships this address; write its name after it',
  ])
})

test('a shortcut that shows another section loses the fragment that an app ships', () => {
  const shipped = list('/acme/your-data/#data Acme 1.0\n')
  expect(addressErrors('shortcuts:\n  your-data: privacy#data\n', shipped)).toEqual([])
  expect(addressErrors('shortcuts:\n  your-data: privacy#rights\n', shipped)).toEqual([
    'Acme 1.0 ships this address, and it leads nowhere: /acme/your-data/ has no section #data; it could lead to /acme/your-data/',
  ])
})

test('a former address leads nowhere while nothing is published where it leads', () => {
  const shipped = list('/legal/app Acme 1.0\n', { 'content/acme/app/policy.yaml': 'formerAddresses: /legal/app\n' })
  expect(addressErrors('', shipped)).toEqual([
    expect.stringMatching(/^Acme 1\.0 ships this address, and it leads nowhere: there is no page \/legal\/app/),
  ])
})

test('an address is not told as lost while the facts that it stands on cannot be read', () => {
  const shipped = list('/acme/your-data/ Acme 1.0\n')
  expect(addressErrors('shortcuts:\n  your-data: Privacy#data\n', shipped)).toEqual([])
  const former = { 'content/acme/privacy/policy.yaml': 'formerAddresses: [legal]\n' }
  expect(addressErrors('', list('/legal Acme 1.0\n', former))).toEqual([])
})
