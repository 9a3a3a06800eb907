import { expect, test } from 'vitest'
import { prove } from '../../../lib/store-proof/proof'
import { storeRules } from '../../../lib/store-proof/rules'
import { policyOf, policyPage } from './policies'

test('what a rule says stands for what holds, and its finding for what does not', () => {
  const page = policyPage({ title: '<title>Acme</title>' })
  const { policies, sum } = prove([policyOf({ page: { path: 'acme/privacy/index.html', page }, profiles: ['gdpr'] })])
  const results = policies[0]?.results ?? []
  expect(results.map(({ rule }) => rule)).toEqual(storeRules)
  for (const { rule, state, reason } of results) if (state === 'ok') expect(reason).toBe(rule.says)
  expect(results.filter(({ state }) => state !== 'ok').map(({ rule, state }) => [rule.id, state])).toEqual([
    ['title', 'failed'],
    ['deletion-page', 'not tested'],
  ])
  expect(sum).toEqual({ ok: 11, failed: 1, 'not tested': 1 })
})

test('a policy without a page fails once, and nothing else is claimed of it', () => {
  const { policies, sum } = prove([policyOf({ page: { path: 'acme/privacy/index.html', page: undefined } })])
  const [first, ...others] = policies[0]?.results ?? []
  expect(first).toMatchObject({
    rule: { id: 'store-link' },
    state: 'failed',
    reason: 'There is no acme/privacy/index.html; build the site again.',
  })
  expect(new Set(others.map(({ state, reason }) => `${state}: ${reason}`))).toEqual(
    new Set(['not tested: The policy has no page.']),
  )
  expect(sum).toEqual({ ok: 0, failed: 1, 'not tested': storeRules.length - 1 })
})

test('the sum is that of all policies', () => {
  expect(prove([policyOf(), policyOf()]).sum).toEqual({ ok: 2 * storeRules.length, failed: 0, 'not tested': 0 })
})
