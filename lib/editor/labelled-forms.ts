import { type Content, policyOf } from '../content/checked'
import { titleOf } from './draft-view'
import type { Form } from './forms'

/** A form with what the editor calls it, and the company under which it lists it. */
export interface LabelledForm extends Form {
  label: string
  group: string
}

/** Forms, each with what the editor calls it. */
export function labelForms(forms: Form[], content: Content): LabelledForm[] {
  return forms.map((form) => {
    const { company, policy, kind } = form
    const group = content.companies.get(company)?.name || company
    const texts = policyOf(content, `${company}/${policy}`)
    const title = texts ? titleOf(texts) : policy
    const label = { company: `Facts about ${group}`, policy: `Facts: ${title}`, draft: `Draft: ${title}` }[kind]
    return { ...form, label, group }
  })
}
