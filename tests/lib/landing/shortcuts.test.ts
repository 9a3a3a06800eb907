import { expect, test } from 'vitest'
import { addressErrors, textWith } from './addresses'

test.each(['privacy#data', 'privacy#storage', 'privacy#rights'])('a shortcut shows %s', (target) => {
  expect(addressErrors(`shortcuts:\n  your-data: ${target}\n`)).toEqual([])
})

test.each([
  [
    'privacy#dta',
    '`your-data` shows #dta, and acme/privacy/2025-05-04.mdx has no such section; did you mean `privacy#data`?',
  ],
  ['privcy#data', '`your-data` shows a section of privcy, and there is no such policy; did you mean `privacy#data`?'],
  ['cookies#kinds', '`your-data` shows a section of cookies, of which nothing is published yet; publish it first'],
])('%s cannot be shown', (target, reason) => {
  const draft = textWith('## Kinds\n\nTwo.').replace('Privacy', 'Cookie')
  const others = { 'content/acme/cookies/draft.mdx': draft }
  expect(addressErrors(`shortcuts:\n  your-data: ${target}\n`, others)).toEqual([reason])
})

test.each([
  ['privacy', '`privacy` is the address of a policy; write another name'],
  ['links', 'the site itself uses the address `links`; write another name'],
  [
    'Delete',
    '`Delete` cannot be part of an address; write small letters a to z, digits and hyphens, such as delete-account',
  ],
  ['a'.repeat(201), 'this name has 201 letters, and the folder of an address can have 200; write a shorter one'],
  ['2025-05-04', 'the site itself uses the address `2025-05-04`; write another name'],
  ['a/b', '`a/b` cannot be part of an address; write small letters a to z, digits and hyphens, such as delete-account'],
])('a shortcut cannot be called %s', (name, reason) => {
  expect(addressErrors(`shortcuts:\n  ${name}: privacy#data\n`)).toEqual([reason])
})

test('a draft that loses the section of a shortcut is told so', () => {
  const draft = textWith('## Rights\n\nSome.', 'retired:\n  data: "Gone."\n  storage: "Gone."\n')
  const others = { 'content/acme/privacy/draft.mdx': draft }
  expect(addressErrors('shortcuts:\n  your-data: privacy#data\n', others)).toEqual([
    '`your-data` shows #data, a section that is gone from acme/privacy/draft.mdx, so its page has the note on that alone; write a section that says it now',
  ])
})

test('a section that only an announced version has is told to be shown later', () => {
  const announced = textWith(
    '## Data [was #storage]\n\nx\n\n## Rights\n\nx\n\n## Appeals\n\nx',
    'effective: 2026-07-01\n',
  )
  const others = { 'content/acme/privacy/2026-06-01.mdx': announced }
  expect(addressErrors('shortcuts:\n  appeals: privacy#appeals\n', others)).toEqual([
    '`appeals` shows #appeals, which acme/privacy/2025-05-04.mdx, the version in force, does not have, so its page only says so until acme/privacy/2026-06-01.mdx is in force',
  ])
})
