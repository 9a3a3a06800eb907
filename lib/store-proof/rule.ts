import type { Citation } from '../laws/laws'
import type { Page } from './page'
import type { SitePolicy } from './site-policy'

/** What laws and stores ask of the form of a policy, as far as a machine can see it on the built page. */
export interface StoreRule {
  id: string
  /** What was looked at and found, in one plain sentence that holds where the rule does. */
  says: string
  /** What asks for it. It may ask for more than a machine can see. */
  citations: Citation[]
  /** What is wrong with the page of a policy, or why it cannot be tested; undefined when what the rule says is so. */
  check: (page: Page, policy: SitePolicy) => Finding | undefined
}

/** Why a rule does not hold, or cannot be tested. */
export interface Finding {
  state: 'failed' | 'not tested'
  /** What is wrong and what to do, or why there is nothing to test. */
  reason: string
}

/** That a rule does not hold, with each thing that is wrong; undefined where nothing is. */
export function failed(reasons: string[]): Finding | undefined {
  return reasons.length > 0 ? { state: 'failed', reason: reasons.join(' ') } : undefined
}

/** That there is nothing to test, and why. */
export function notTested(reason: string): Finding {
  return { state: 'not tested', reason }
}
