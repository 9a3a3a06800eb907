import { closest, distance } from 'fastest-levenshtein'
import { checkContent } from '../../check/content'
import type { PolicyDocument } from '../../check/document'
import { contentDir, today } from '../../environment'
import { fail } from '../run'

/** The texts of a policy. */
export interface NamedPolicy {
  /** Its name as on its address, such as `klantra/privacy`. */
  name: string
  /** Oldest first. */
  versions: PolicyDocument[]
  draft?: PolicyDocument
}

/** All policies of the content, each with its messages on its files. */
export async function readPolicies(): Promise<NamedPolicy[]> {
  const { policies } = await checkContent(contentDir(), today(), 'all')
  return [...policies].map(([name, documents]) => ({
    name,
    versions: documents.filter(({ isDraft }) => !isDraft),
    draft: documents.find(({ isDraft }) => isDraft),
  }))
}

/** The policy of a name. Ends this process with what was meant when there is none. */
export function findNamed(policies: NamedPolicy[], name: string): NamedPolicy {
  const found = policies.find((policy) => policy.name === name)
  if (found) return found
  return fail(`There is no policy ${name}. ${suggest(name, policies)}`)
}

/** The names that there are, or the one that was probably meant. */
export function suggest(name: string, policies: Pick<NamedPolicy, 'name'>[]): string {
  const names = policies.map((policy) => policy.name)
  if (names.length === 0) return 'There is none yet.'
  const near = closest(name, names)
  return distance(name, near) <= name.length / 2 ? `Did you mean ${near}?` : `There are ${names.join(', ')}.`
}
