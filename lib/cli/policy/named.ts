// Reads the content folder for the verbs.

import { checkContent } from '../../check/content'
import { type Content, type PolicyTexts, policiesOf } from '../../content/checked'
import { nearest } from '../../content/suggest'
import { contentDir, today } from '../../settings'
import { refuse } from './io'

/** The content folder, drafts included, checked as of today. */
export function readContent(): Content {
  return checkContent(contentDir(), today(), 'all')
}

/** The policy of a name. Throws an error with the name that was meant when there is none. */
export function findNamed(content: Content, name: string): PolicyTexts {
  const found = policiesOf(content).find((policy) => policy.name === name)
  return found ?? refuse(`There is no policy ${name}. ${suggest(name, [...content.policies.keys()])}`)
}

/** The names that there are, or the one that was probably meant. */
export function suggest(name: string, names: string[]): string {
  if (names.length === 0) return 'There is none yet.'
  const near = nearest(name, names)
  return near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`
}
