import { notTested, type StoreRule } from './rule'
import { storeRules } from './rules'
import { storeLink } from './rules/store-link'
import type { SitePolicy } from './site-policy'

/** What the rules find in the policies of a built site. */
export interface Proof {
  policies: PolicyProof[]
  sum: Record<ResultState, number>
}

/** What the rules find in one policy. */
export interface PolicyProof {
  policy: SitePolicy
  results: Result[]
}

/** What a rule finds. */
export interface Result {
  rule: StoreRule
  state: ResultState
  /** What was looked at and holds, what is wrong and what to do, or why there is nothing to test. */
  reason: string
}

/** Whether a rule holds. */
export type ResultState = 'ok' | 'failed' | 'not tested'

/** Tests policies of a built site against all rules. */
export function prove(policies: SitePolicy[]): Proof {
  const proofs = policies.map((policy) => ({ policy, results: storeRules.map((rule) => resultOf(rule, policy)) }))
  const states = proofs.flatMap(({ results }) => results.map(({ state }) => state))
  const count = (wanted: ResultState) => states.filter((state) => state === wanted).length
  return { policies: proofs, sum: { ok: count('ok'), failed: count('failed'), 'not tested': count('not tested') } }
}

function resultOf(rule: StoreRule, policy: SitePolicy): Result {
  const { path, page } = policy.page
  if (page) return { rule, state: 'ok', reason: rule.says, ...rule.check(page, policy) }
  if (rule === storeLink) return { rule, state: 'failed', reason: `There is no ${path}; build the site again.` }
  return { rule, ...notTested('The policy has no page.') }
}
