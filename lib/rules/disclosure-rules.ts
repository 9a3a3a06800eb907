import { type Disclosure, disclosures } from '../laws/disclosures'
import type { Rule } from './rule'

/** A rule for each disclosure that a text makes: where a law or a store asks for it, the policy declares where it is made. */
export const disclosureRules: readonly Rule[] = disclosures.filter(({ madeBy }) => !madeBy).map(ruleFor)

function ruleFor({ id, says, citations }: Disclosure): Rule {
  const [first] = citations
  const facts = (text: string) => ({ files: { 'content/acme/privacy/policy.yaml': text } })
  return {
    id,
    severity: 'warning',
    says,
    citations,
    bad: [facts(`▶profiles: [${first?.law}]\n`)],
    good: [
      facts(`profiles: [${first?.law}]\ncovers:\n  ${id}: data\n`),
      facts(`profiles: [${first?.law}]\ncovers:\n  ${id}: not applicable because Acme has no such thing\n`),
    ],
  }
}
