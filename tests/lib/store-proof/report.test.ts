import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { type Proof, prove } from '../../../lib/store-proof/proof'
import { formatProof, formatProofJson } from '../../../lib/store-proof/report'
import { address } from '../../../lib/store-proof/rules/address'
import { deletionPage } from '../../../lib/store-proof/rules/deletion-page'
import { storeLink } from '../../../lib/store-proof/rules/store-link'
import { policyOf } from './policies'

const proof: Proof = {
  policies: [
    {
      policy: policyOf(),
      results: [
        { rule: storeLink, state: 'ok', reason: 'The page is HTML.' },
        { rule: address, state: 'not tested', reason: 'It is no public address.' },
        { rule: deletionPage, state: 'failed', reason: 'There is no page;\n write one.' },
      ],
    },
    {
      policy: policyOf({ name: 'acme/cookies', url: 'https://policies.acme.com/acme/cookies/' }),
      results: [{ rule: storeLink, state: 'ok', reason: 'The page is HTML.' }],
    },
  ],
  sum: { ok: 2, failed: 1, 'not tested': 1 },
}

const plain = { isColored: false, isQuiet: false }

test('each rule has a line, with its sources', () => {
  expect(formatProof(proof, plain)).toBe(`acme/privacy  https://policies.acme.com/acme/privacy/
  ok          store-link     The page is HTML.   Google Play User Data policy; App Review Guidelines 5.1.1(i); GDPR Art. 12(5)
  not tested  address        It is no public address.   Google Play User Data policy
  failed      deletion-page  There is no page; write one.   Google Play account deletion policy

acme/cookies  https://policies.acme.com/acme/cookies/
  ok          store-link  The page is HTML.   Google Play User Data policy; App Review Guidelines 5.1.1(i); GDPR Art. 12(5)

2 ok, 1 failed, 1 not tested, in 2 policies.`)
})

test('when quiet, only failures are shown, and the sum still counts the rest', () => {
  expect(formatProof(proof, { ...plain, isQuiet: true })).toBe(`acme/privacy  https://policies.acme.com/acme/privacy/
  failed      deletion-page  There is no page; write one.   Google Play account deletion policy

2 ok, 1 failed, 1 not tested, in 2 policies.`)
})

test('one policy is one policy', () => {
  expect(formatProof(prove([policyOf()]), plain)).toMatch(/\n\n13 ok, 0 failed, 0 not tested, in 1 policy\.$/)
})

test('on a terminal, colours say the same', () => {
  const colored = formatProof(proof, { isColored: true, isQuiet: false })
  expect(colored).toContain('\u001b[32mok\u001b[39m')
  expect(colored).toContain('\u001b[31mfailed\u001b[39m')
  expect(colored).toContain('\u001b[33mnot tested\u001b[39m')
  expect(stripVTControlCharacters(colored)).toBe(formatProof(proof, plain))
})

test('words of a page cannot steer the terminal', () => {
  const hostile: Proof = {
    policies: [{ policy: policyOf(), results: [{ rule: storeLink, state: 'failed', reason: 'a\u001b[2Kb\rc' }] }],
    sum: { ok: 0, failed: 1, 'not tested': 0 },
  }
  expect(formatProof(hostile, plain)).toContain('a [2Kb c')
})

test('as JSON it says the same, with how well each source is known', () => {
  const data = JSON.parse(formatProofJson(proof, { isQuiet: false }))
  expect(data.sum).toEqual({ ok: 2, failed: 1, 'not tested': 1 })
  expect(data.policies).toHaveLength(2)
  expect(data.policies[0]).toEqual({
    policy: 'acme/privacy',
    title: 'Privacy policy',
    url: 'https://policies.acme.com/acme/privacy/',
    today: '2026-11-22',
    results: [
      {
        rule: 'store-link',
        state: 'ok',
        reason: 'The page is HTML.',
        sources: [
          { cite: 'Google Play User Data policy', certainty: 'quoted' },
          { cite: 'App Review Guidelines 5.1.1(i)', certainty: 'read' },
          { cite: 'GDPR Art. 12(5)', certainty: 'read' },
        ],
      },
      {
        rule: 'address',
        state: 'not tested',
        reason: 'It is no public address.',
        sources: [{ cite: 'Google Play User Data policy', certainty: 'quoted' }],
      },
      {
        rule: 'deletion-page',
        state: 'failed',
        reason: 'There is no page;\n write one.',
        sources: [{ cite: 'Google Play account deletion policy', certainty: 'read' }],
      },
    ],
  })
  const quiet = JSON.parse(formatProofJson(proof, { isQuiet: true }))
  expect(quiet.policies[0].results.map(({ rule }: { rule: string }) => rule)).toEqual(['deletion-page'])
  expect(quiet.sum).toEqual(data.sum)
})
