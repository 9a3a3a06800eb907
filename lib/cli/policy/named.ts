// Reads the content folder for the verbs.

import { checkContent } from '../../check/content'
import { type Content, type PolicyTexts, policiesOf } from '../../content/checked'
import { nearest } from '../../content/suggest'
import { isDate } from '../../languages/dates'
import { contentDir, today } from '../../settings'
import { refuse } from './io'

/** The content folder, drafts included, checked as of today. */
export function readContent(): Content {
  return checkContent(contentDir(), today(), 'all')
}

/** The same, with the draft of a policy as its version of a day in the past. Throws an error where that cannot be one. */
export function readAsOf(policy: string, day: string): Content {
  if (policy === '') refuse('--updated goes with a policy: npm run policy -- check company/policy --updated 2021-03-04')
  if (!isDate(day)) refuse(`"${day}" is not a day. Write it as 2025-05-04.`)
  return checkContent(contentDir(), today(), 'all', { policy, day, wasPublic: true })
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
