import type { Said } from '../source/said'
import { counselRules } from './counsel-rules'
import { disclosureRules } from './disclosure-rules'
import { fileRules } from './file-rules'
import { linkRules } from './link-rules'
import type { Rule } from './rule'
import { textRules } from './text-rules'
import { translationRules } from './translation-rules'
import { versionRules } from './version-rules'

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...textRules,
  ...linkRules,
  ...versionRules,
  ...translationRules,
  ...counselRules,
  ...disclosureRules,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule by its id, and on the desk by what it asks. */
export function ruleNamed(id: string): Said {
  const says = findRule(id)?.says.replace(/\.$/, '')
  return [`\`${id}\``, `“${says ?? id}”`]
}

/** The rule of an id. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id)
}
