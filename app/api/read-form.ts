import { nameFile } from '../../lib/content/names'

/** A form that names a policy. */
export interface PolicyForm {
  company: string
  policy: string
  fields: FormData
}

/** Reads a form that a page of the editor sends. Undefined when it is not a form, or its policy has an invalid name. */
export async function readForm(request: Request): Promise<PolicyForm | undefined> {
  const fields = await request.formData().catch(() => undefined)
  const named = nameFile(`${fields?.get('policy')}/draft.mdx`)
  return fields && named.kind === 'draft' ? { company: named.company, policy: named.policy, fields } : undefined
}
