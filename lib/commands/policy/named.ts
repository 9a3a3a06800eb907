// Reads the content folder for the verbs, and ends the process where a name is not known.
import { closest, distance } from 'fastest-levenshtein'
import type { Content } from '../../check/checked'
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

/** The content folder, drafts included, checked as of today. */
export function readContent(): Promise<Content> {
  return checkContent(contentDir(), today(), 'all')
}

/** All policies of the content. */
export function policiesOf({ policies }: Content): NamedPolicy[] {
  return [...policies].map(([name, documents]) => ({
    name,
    versions: documents.filter(({ isDraft }) => !isDraft),
    draft: documents.find(({ isDraft }) => isDraft),
  }))
}

/** The policy of a name. Ends this process with what was meant when there is none. */
export function findNamed(content: Content, name: string): NamedPolicy {
  const found = policiesOf(content).find((policy) => policy.name === name)
  return found ?? fail(`There is no policy ${name}. ${suggest(name, [...content.policies.keys()])}`)
}

/** The names that there are, or the one that was probably meant. */
export function suggest(name: string, names: string[]): string {
  if (names.length === 0) return 'There is none yet.'
  const near = closest(name, names)
  return distance(name, near) <= name.length / 2 ? `Did you mean ${near}?` : `There are ${names.join(', ')}.`
}
