import { nameFile } from '../content/names'
import { companyFields, type Fields, policyFields, versionFields } from '../content/schema'

/** A file that the editor shows as a form. */
export interface Form {
  /** Its name in addresses of the editor, such as `klantra.privacy.draft`. */
  key: string
  kind: 'company' | 'policy' | 'draft'
  company: string
  /** Empty for the facts of a company. */
  policy: string
  /** The path of its file below the content folder. */
  path: string
}

/** The fields of each kind of form. */
export const formFields: Record<Form['kind'], Fields> = {
  company: companyFields,
  policy: policyFields,
  draft: versionFields,
}

/** The forms for the files at paths below the content folder: the facts of companies and policies, and drafts. A policy has a form for its facts before it has the file. */
export function formsOf(paths: string[]): Form[] {
  const forms = new Map<string, Form>()
  for (const path of paths) {
    const named = nameFile(path)
    if (named.kind === 'company') add(forms, companyForm(named.company))
    if (named.kind === 'version' || named.kind === 'policy' || named.kind === 'draft') {
      add(forms, policyForm(named.company, named.policy))
    }
    if (named.kind === 'draft') add(forms, draftForm(named.company, named.policy))
  }
  return [...forms.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The form of the facts about a company. */
export function companyForm(company: string): Form {
  return { key: company, kind: 'company', company, policy: '', path: `${company}/company.yaml` }
}

/** The form of the facts about a policy. */
export function policyForm(company: string, policy: string): Form {
  const key = `${company}.${policy}.facts`
  return { key, kind: 'policy', company, policy, path: `${company}/${policy}/policy.yaml` }
}

/** The form of a draft. */
export function draftForm(company: string, policy: string): Form {
  const key = `${company}.${policy}.draft`
  return { key, kind: 'draft', company, policy, path: `${company}/${policy}/draft.mdx` }
}

function add(forms: Map<string, Form>, form: Form): void {
  forms.set(form.key, form)
}
