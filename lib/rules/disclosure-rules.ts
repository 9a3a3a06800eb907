import { type Disclosure, disclosures } from '../laws/disclosures'
import { policy, type Rule } from './rule'

/** A rule for each disclosure that a text makes: where a law or a store asks for it, the policy declares where it is made. */
export const disclosureRules: readonly Rule[] = disclosures.filter(({ madeBy }) => !madeBy).map(ruleFor)

function ruleFor({ id, says, citations }: Disclosure): Rule {
  const profiles = `profiles: [${citations[0]?.law}]\n`
  const bad = policy(`▶${profiles}`)
  return { id, severity: 'warning', says, citations, bad, good: policy(`${profiles}covers:\n  ${id}: data\n`) }
}
