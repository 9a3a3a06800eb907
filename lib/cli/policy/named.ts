// Reads the content folder for the verbs.
import { existsSync } from 'node:fs'
import { checkContent } from '../../check/content'
import { type Content, dayOf, type PolicyDocument, type PolicyTexts, policiesOf } from '../../content/content'
import { nearest } from '../../content/mistakes'
import { lockPublications } from '../../publishing/publication'
import { refuseDayToCome } from '../../publishing/publication-day'
import type { Judgement, Release } from '../../publishing/release'
import { contentDir, today } from '../../settings'
import { formatTerminal } from '../report/terminal'
import { type Io, isColored, refuse } from './verb'

/** The content folder, drafts included, checked as of today. */
export function readContent(): Content {
  return checkContent(contentDir(), today(), 'all')
}

/** The same, with the draft of a policy as its version of a day in the past. Throws an error where that cannot be one. */
export function readAsOf(policy: string, day: string): Content {
  if (policy === '') refuse('--updated goes with a policy: npm run policy -- check company/policy --updated 2021-03-04')
  const content = checkContent(contentDir(), today(), 'all', { backdated: { policy, day, wasPublic: true } })
  const refusal = refuseDayToCome(day, dayOf(content, policy))
  return refusal === undefined ? content : refuse(refusal)
}

/** Does what changes the content folder, while no other process publishes from it. Throws when another does. */
export async function whileLocked<T>(change: (dir: string) => Promise<T>): Promise<T> {
  const dir = contentDir()
  const unlock = existsSync(dir) ? lockPublications(dir) : undefined
  try {
    return await change(dir)
  } finally {
    unlock?.()
  }
}

/** What was judged, to be published. Throws an error that says why it cannot be. */
export function released(judgement: Judgement, io: Io): Release {
  if ('release' in judgement) return judgement.release
  const errors =
    judgement.report && formatTerminal(judgement.report, { isColored: isColored(io.stdout), isQuiet: true })
  return refuse(errors === undefined ? judgement.refusal : `${errors}\n${judgement.refusal}`)
}

/** The policy of a name. Throws an error with the name that was meant when there is none. */
export function findNamed(content: Content, name: string): PolicyTexts {
  const found = policiesOf(content).find((policy) => policy.name === name)
  return found ?? refuse(`There is no policy ${name}. ${namesMeant(name, [...content.policies.keys()])}`)
}

/** The version of a day of a policy, which has some. Throws an error with the days of all when there is none. */
export function findDay({ name, versions }: Pick<PolicyTexts, 'name' | 'versions'>, day: string): PolicyDocument {
  const days = versions.map(({ updated }) => updated).join(', ')
  const found = versions.find(({ updated }) => updated === day)
  return found ?? refuse(`${name} has no version of ${day}. There are ${days}.`)
}

/** The one of the names that was probably meant, or all of them, or that there are none. */
export function namesMeant(name: string, names: string[]): string {
  if (names.length === 0) return 'There is none yet.'
  const near = nearest(name, names)
  return near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`
}
