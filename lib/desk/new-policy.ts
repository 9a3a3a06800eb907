import { nameFile } from '../content/names'
import { type PolicyKind, policyKinds, titleOfKind } from '../publishing/template'

/** What a new policy is called in addresses, by its kind, unless someone says otherwise. */
export const idOfKind: Record<PolicyKind, string> = { privacy: 'privacy', app: 'app-privacy', cookies: 'cookies' }

/** What each kind of policy is for, in a sentence. */
export const aboutKind: Record<PolicyKind, string> = {
  privacy: 'What a company does with personal data, on its website and elsewhere.',
  app: 'What an app does with personal data, with its permissions and how to delete an account, as stores ask.',
  cookies: 'Which cookies a website sets, in a table with name, purpose and how long each stays.',
}

/** A policy to be started, as a form has it. */
export interface NewPolicy {
  kind: PolicyKind
  title: string
  /** Its name in addresses. */
  id: string
  company: { id: string; name: string; about: string; isNew: boolean }
}

/** The name in addresses for the name of a company, such as `lunara-gmbh` for `Lunara GmbH`; empty where nothing of it can be in one. */
export function idFrom(name: string): string {
  const plain = name.replaceAll('ß', 'ss').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

/** Reads what a form sends about a new policy. */
export function readNewPolicy(sent: Record<string, unknown>): NewPolicy {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  const kind = policyKinds.find((one) => one === sent.kind) ?? 'privacy'
  const isNew = text('company') === ''
  return {
    kind,
    title: text('title') || titleOfKind[kind],
    id: text('id') || idOfKind[kind],
    company: {
      id: isNew ? text('companyId') || idFrom(text('name')) : text('company'),
      name: text('name'),
      about: text('about'),
      isNew,
    },
  }
}

/** Why a policy cannot be started, in words; undefined where it can. `policies` and `companies` are the names of those that there are. */
export function refuseNewPolicy(
  { id, company }: NewPolicy,
  policies: ReadonlySet<string>,
  companies: ReadonlySet<string>,
): string | undefined {
  if (company.isNew && company.name === '') return 'Write the name of the company, as people know it.'
  if (company.isNew && company.about === '') return 'Say in one line who the company is.'
  if (company.isNew && companies.has(company.id))
    return `There is a company ${company.id} already. Choose it in the list, or write another name for its address.`
  if (!company.isNew && !companies.has(company.id)) return `There is no company ${company.id} any more.`
  const named = nameFile(`${company.id}/${id}/draft.mdx`)
  if (named.kind === 'unknown') return `No policy can be at /${company.id}/${id}/: ${named.reason}.`
  return policies.has(`${company.id}/${id}`)
    ? `There is a policy at /${company.id}/${id}/ already. Write another name for the address.`
    : undefined
}
