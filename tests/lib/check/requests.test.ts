import { expect, test } from 'vitest'
import { addressErrors, textWith } from '../landing/addresses'

const facts = (text: string) => ({ 'content/acme/privacy/policy.yaml': text })

test('requests that rest on sections, with an e-mail address of the company or the policy, are good', async () => {
  expect(await addressErrors('email: a@acme.example\n', facts('requests:\n  access: [rights, data]\n'))).toEqual([])
  expect(await addressErrors('', facts('email: a@acme.example\nrequests:\n  access: rights\n'))).toEqual([])
})

test('a request that rests on nothing is told', async () => {
  const found = await addressErrors('email: a@acme.example\n', facts('requests:\n  access: rigths\n'))
  expect(found).toEqual([
    'the request `access` rests on #rigths, and acme/privacy/2025-05-04.mdx has no such section; did you mean `rights`? If the policy does not let people make it, delete the line',
  ])
})

test('a request that rests on what is like no section is told in one sentence', async () => {
  const found = await addressErrors('email: a@acme.example\n', facts('requests:\n  access: passengers\n'))
  expect(found).toEqual([
    'the request `access` rests on #passengers, and acme/privacy/2025-05-04.mdx has no such section; if the policy does not let people make it, delete the line',
  ])
})

test('a request that rests on a former anchor is told, as another section may have taken it', async () => {
  expect(await addressErrors('', facts('email: a@acme.example\nrequests:\n  access: storage\n'))).toEqual([
    'the request `access` rests on #storage, a former anchor of "Data"; write `data` if that section lets people make it, or delete the line',
  ])
})

test('a company without an e-mail address is told that requests have no links', async () => {
  expect(await addressErrors('', facts('requests:\n  access: rights\n  deletion: data\n'))).toEqual([
    'the page lists these requests without links, as there is no e-mail address; write `email: …` here, or in `acme/company.yaml`',
  ])
})

test('a request that rests on a section of the version in force or of one to come is good, where the page lists it', async () => {
  const announced = textWith('## Facts [was #data, #storage]\n\nx\n\n## Rights\n\nx', 'effective: 2027-01-01\n')
  const found = (anchors: string) =>
    addressErrors('email: a@acme.example\n', {
      'content/acme/privacy/2026-06-01.mdx': announced,
      ...facts(`requests:\n  access: ${anchors}\n`),
    })
  expect(await found('data')).toEqual([])
  expect(await found('[data, facts]')).toEqual([])
  expect(await found('facts')).toEqual([
    'the page lists the request `access` only once acme/privacy/2026-06-01.mdx is in force; write the anchor of the section in acme/privacy/2025-05-04.mdx beside it, as `[old, new]`',
  ])
  expect(await found('storage')).toEqual([
    'the request `access` rests on #storage, a former anchor of "Facts"; write `facts` if that section lets people make it, or delete the line',
  ])
})
