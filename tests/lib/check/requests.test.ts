import { expect, test } from 'vitest'
import { addressErrors, textWith } from '../landing/addresses'

const facts = (text: string) => ({ 'content/acme/privacy/policy.yaml': text })

test('requests that rest on sections, with an e-mail address of the company or the policy, are good', () => {
  expect(addressErrors('email: a@acme.example\n', facts('requests:\n  access: [rights, data]\n'))).toEqual([])
  expect(addressErrors('', facts('email: a@acme.example\nrequests:\n  access: rights\n'))).toEqual([])
})

test('a request that rests on nothing is told', () => {
  const found = addressErrors('email: a@acme.example\n', facts('requests:\n  access: rigths\n'))
  expect(found).toEqual([
    'the request `access` rests on #rigths, and acme/privacy/2025-05-04.mdx has no such section; did you mean `rights`? If the policy does not let people make it, delete the line',
  ])
})

test('a request that rests on what is like no section is told in one sentence', () => {
  const found = addressErrors('email: a@acme.example\n', facts('requests:\n  access: passengers\n'))
  expect(found).toEqual([
    'the request `access` rests on #passengers, and acme/privacy/2025-05-04.mdx has no such section; if the policy does not let people make it, delete the line',
  ])
})

test('a request that rests on a former anchor of a section rests on that', () => {
  expect(addressErrors('', facts('email: a@acme.example\nrequests:\n  access: storage\n'))).toEqual([])
})

test('a company without an e-mail address is told that requests have no links', () => {
  expect(addressErrors('', facts('requests:\n  access: rights\n  deletion: data\n'))).toEqual([
    'the page lists these requests without links, as there is no e-mail address; write `email: …` here, or in `acme/company.yaml`',
  ])
})

test('a request that rests on a section of the version in force or of one to come is good, where the page lists it', () => {
  const announced = textWith(
    '## Facts [was #data, #storage]\n\nYour name.\n\n## Rights\n\nx',
    'effective: 2027-01-01\n',
  )
  const found = (anchors: string) =>
    addressErrors('email: a@acme.example\n', {
      'content/acme/privacy/2026-06-01.mdx': announced,
      ...facts(`requests:\n  access: ${anchors}\n`),
    })
  expect(found('data')).toEqual([])
  expect(found('[data, facts]')).toEqual([])
  expect(found('facts')).toEqual([
    'the page lists the request `access` only once acme/privacy/2026-06-01.mdx is in force; write the anchor of the section in acme/privacy/2025-05-04.mdx beside it, as `[old, new]`',
  ])
  expect(found('storage')).toEqual([])
})

const gone = (draft: string, anchors: string) =>
  addressErrors('email: a@acme.example\n', {
    'content/acme/privacy/draft.mdx': draft,
    ...facts(`requests:\n  access: ${anchors}\n`),
  })

test('a request does not pass on to the section to which the links of one that is gone lead', () => {
  const draft = textWith('## Data [was #storage, was #rights]\n\nYour name.')
  expect(gone(draft, 'rights')).toEqual([
    '"Rights" is gone and its links lead to "Data", but the request `access` still rests on it; write `access: [rights, data]` below `requests:` if that section lets people make it, or else the one that does in the place of `rights`, or neither',
  ])
  expect(gone(draft, '[rights, data]')).toEqual([])
})

test('a request that rests on a section that is noted as gone rests on another beside it', () => {
  const draft = textWith('## Data [was #storage]\n\nYour name.', 'retired:\n  rights: "Gone. See #data."\n')
  expect(gone(draft, 'rights')).toEqual([
    'the request `access` rests on #rights, a section that is gone from acme/privacy/draft.mdx; write the anchor of the section that lets people make it now beside it, as `[old, new]`, or delete the line',
  ])
  expect(gone(draft, '[rights, data]')).toEqual([])
})
