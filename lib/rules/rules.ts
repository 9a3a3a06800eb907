import { type Disclosure, disclosures } from '../laws/disclosures'
import type { Said } from '../source/said'
import { addressLines } from './address-lines'
import { anchor } from './anchor'
import { characterRules } from './character-rules'
import { counselRules } from './counsel-rules'
import { fileRules } from './file-rules'
import { inShortRules } from './in-short'
import { linkRules } from './link-rules'
import { listRules } from './list-rules'
import { markupRules } from './markup-rules'
import { placeholder } from './placeholder'
import { referenceRules } from './reference'
import { policy, type Rule } from './rule'
import { sectionRules } from './section-rules'
import { slip } from './slip'
import { statementRules } from './statement-rules'
import { textLinkRules } from './text-link-rules'
import { translationRules } from './translation-rules'
import { versionRules } from './version-rules'
import { wordingRules } from './wording-rules'

/** A rule for each disclosure that a text makes: where a law or a store asks for it, the policy declares where it is made. */
export const disclosureRules: readonly Rule[] = disclosures.filter(({ madeBy }) => !madeBy).map(ruleFor)

function ruleFor({ id, says, citations }: Disclosure): Rule {
  const profiles = `profiles: [${citations[0]?.law}]\n`
  const bad = policy(`▶${profiles}`)
  return { id, severity: 'warning', says, citations, bad, good: policy(`${profiles}covers:\n  ${id}: data\n`) }
}

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  fileRules,
  markupRules,
  textLinkRules,
  characterRules,
  inShortRules,
  [slip, addressLines],
  sectionRules,
  listRules,
  referenceRules,
  [anchor, placeholder],
  wordingRules,
  statementRules,
  linkRules,
  versionRules,
  translationRules,
  counselRules,
  disclosureRules,
].flatMap((table) => Object.values<Rule>(table))

/** The rules on the text of a policy, by itself. */
export const textRules = rules.filter(({ check }) => check)

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
