import { type Disclosure, disclosures } from '../laws/disclosures'
import type { Said } from '../source/said'
import { counselRules } from './counsel-rules'
import { fileRules } from './file-rules'
import { linkRules } from './link-rules'
import { policy, type Rule } from './rule'
import { textRules } from './text-rules'
import { translationRules } from './translation-rules'
import { versionRules } from './version-rules'

/** A rule for each disclosure that a text makes: where a law or a store asks for it, the policy declares where it is made. */
export const disclosureRules: readonly Rule[] = disclosures.filter(({ madeBy }) => !madeBy).map(ruleFor)

function ruleFor({ id, says, citations }: Disclosure): Rule {
  const profiles = `profiles: [${citations[0]?.law}]\n`
  const bad = policy(`▶${profiles}`)
  return { id, severity: 'warning', says, citations, bad, good: policy(`${profiles}covers:\n  ${id}: data\n`) }
}

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
