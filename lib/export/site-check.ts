import type { SitePolicy } from './built-site'
import { type SiteRule, siteRules } from './site-rules'

/** A policy and what the rules find in it. */
export interface CheckedPolicy {
  policy: SitePolicy
  results: Result[]
}

/** What a rule finds. */
export interface Result {
  rule: SiteRule
  state: 'ok' | 'failed' | 'not tested'
  /** What was looked at and holds, what is wrong and what to do, or why there is nothing to test. */
  reason: string
}

/** What every rule finds in policies of a built site, each policy with its results in the order of the rules. */
export function checkPolicies(policies: SitePolicy[]): CheckedPolicy[] {
  return policies.map((policy) => ({ policy, results: siteRules.map((rule) => resultOf(rule, policy)) }))
}

function resultOf(rule: SiteRule, policy: SitePolicy): Result {
  const { path, tree } = policy.page
  const missing = rule.id === 'store-link' ? [`There is no ${path}; build the site again.`] : 'The policy has no page.'
  const found = tree ? rule.check(tree, policy) : missing
  if (typeof found === 'string') return { rule, state: 'not tested', reason: found }
  if (found.length > 0) return { rule, state: 'failed', reason: found.join(' ') }
  return { rule, state: 'ok', reason: rule.says }
}
