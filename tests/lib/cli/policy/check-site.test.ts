import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { formatSite, formatSiteJson } from '../../../../lib/cli/policy/check-site'
import { readSite } from '../../../../lib/export/built-site'
import { type CheckedPolicy, checkPolicies, type Result } from '../../../../lib/export/site-rules'
import { siteFiles } from '../../export/site-files'
import { folderOf } from '../../folder'

/** What the first rules find in the policy of a site, in other words. */
function checkedAs(...found: Pick<Result, 'state' | 'reason'>[]): CheckedPolicy[] {
  return checkPolicies(readSite(folderOf(siteFiles), '2026-11-22')).map(({ policy, results }) => ({
    policy,
    results: results.slice(0, found.length).map((result, index) => ({ ...result, ...found[index] })),
  }))
}

function sample(): CheckedPolicy[] {
  return checkedAs(
    { state: 'ok', reason: 'The page is HTML.' },
    { state: 'not tested', reason: 'It is no public address.' },
    { state: 'failed', reason: 'There is no title;\n write one.' },
  )
}

const plain = { isColored: false, isQuiet: false }

test('each rule has a line, with its sources', () => {
  expect(formatSite(sample(), plain)).toBe(`acme/privacy  https://acme.com/legal/acme/privacy/
  ok          store-link  The page is HTML.   Google Play User Data policy; App Review Guidelines 5.1.1(i); GDPR Art. 12(5)
  not tested  address     It is no public address.   Google Play User Data policy
  failed      title       There is no title; write one.   Google Play User Data policy

1 ok, 1 failed, 1 not tested, in 1 policy.`)
})

test('on a terminal, colours say the same', () => {
  const colored = formatSite(sample(), { isColored: true, isQuiet: false })
  expect(colored).toContain('\u001b[32mok\u001b[39m')
  expect(colored).toContain('\u001b[31mfailed\u001b[39m')
  expect(colored).toContain('\u001b[33mnot tested\u001b[39m')
  expect(stripVTControlCharacters(colored)).toBe(formatSite(sample(), plain))
})

test('words of a page cannot steer the terminal', () => {
  expect(formatSite(checkedAs({ state: 'failed', reason: 'a\u001b[2Kb\rc' }), plain)).toContain('a [2Kb c')
})

test('as JSON it says the same, with how well each source is known', () => {
  const data = JSON.parse(formatSiteJson(sample(), { isQuiet: false }))
  const result = { rule: 'address', state: 'not tested', reason: 'It is no public address.' }
  expect(data).toEqual({
    policies: [
      {
        policy: 'acme/privacy',
        title: 'Privacy policy',
        url: 'https://acme.com/legal/acme/privacy/',
        today: '2026-11-22',
        results: [
          expect.objectContaining({ rule: 'store-link', state: 'ok' }),
          { ...result, sources: [{ cite: 'Google Play User Data policy', certainty: 'quoted' }] },
          expect.objectContaining({ rule: 'title', reason: 'There is no title;\n write one.' }),
        ],
      },
    ],
    sum: { ok: 1, failed: 1, 'not tested': 1 },
  })
  const quiet = JSON.parse(formatSiteJson(sample(), { isQuiet: true }))
  expect(quiet.policies[0].results.map(({ rule }: { rule: string }) => rule)).toEqual(['title'])
  expect(quiet.sum).toEqual(data.sum)
})
