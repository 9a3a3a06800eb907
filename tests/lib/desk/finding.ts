import type { DeskFinding } from '../../../lib/desk/draft/draft-state'

/** A finding of which some things are otherwise. */
export function finding(own: Partial<DeskFinding> = {}): DeskFinding {
  return { severity: 'warning', rule: 'vague-words', message: '', kind: 'wording', where: '“Data”', ...own }
}
