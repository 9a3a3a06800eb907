import { declaredIds } from '../laws/disclosures'
import type { DeskFinding } from './draft-state'
import { sentence } from './forms/plain-field'

/** Whether a finding says that a disclosure is not declared. */
export function isUndeclared({ rule }: Pick<DeskFinding, 'rule'>): boolean {
  return declaredIds.includes(rule)
}

/** Whether a finding says that links lead nowhere. */
export function isLostLink({ rule }: Pick<DeskFinding, 'rule'>): boolean {
  return rule === 'lost-anchor'
}

/** What a finding says, without what to write into files where a button does that. */
export function findingWords(finding: Pick<DeskFinding, 'rule' | 'message'>): string {
  const { message } = finding
  return sentence(isUndeclared(finding) || isLostLink(finding) ? message.replace(/; (?:write|if) .*$/s, '') : message)
}
