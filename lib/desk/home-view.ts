// Looks on the disk when drafts were changed.
import { statSync } from 'node:fs'
import { type Content, type PolicyTexts, policiesOf } from '../content/checked'
import { dayIn, formatDate } from '../languages/dates'
import { deskUrls } from './desk-urls'
import { findingsByFolder, type State, stateOf, titleOf } from './policy-state'
import type { Setting } from './setting'

/** A policy in the table of all of them, or a company that has none. */
export interface HomeRow {
  company: { id: string; name: string }
  policy?: { id: string; title: string }
  states: State[]
  /** The day of its last change, as people write it, and for a draft by whom; empty where there is none. */
  changed: string
  /** What is to be done next, and where. */
  next: { label: string; href: string }
}

/** The first page of the desk: every company with its policies, by their names in addresses. `drafters` says who changed a draft last, by its policy. */
export function homeView(
  content: Content,
  { dir }: Pick<Setting, 'dir'>,
  drafters: ReadonlyMap<string, string> = new Map(),
): HomeRow[] {
  const findings = findingsByFolder(content, dir)
  const policies = policiesOf(content)
  const companies = new Set([...content.companies.keys(), ...policies.map(({ name }) => name.replace(/\/.*/, ''))])
  return [...companies].sort().flatMap((id) => {
    const company = { id, name: content.companies.get(id)?.name || id }
    const own = policies.filter(({ name }) => name.startsWith(`${id}/`))
    if (own.length > 0)
      return own.map((texts) => rowOf(content, texts, company, { findings, drafter: drafters.get(texts.name) }))
    const next = { label: 'Start a policy', href: `${deskUrls.new()}?company=${id}` }
    return [{ company, states: [{ words: 'No policy yet' }], changed: '', next }]
  })
}

function rowOf(
  content: Content,
  texts: PolicyTexts,
  company: HomeRow['company'],
  { findings, drafter }: { findings: ReturnType<typeof findingsByFolder>; drafter?: string },
): HomeRow {
  const { name, draft, versions } = texts
  const id = name.replace(/^.*\//, '')
  const { states, errors, isReviewDue } = stateOf(content, texts, findings)
  const changed = draft ? changedOn(draft.file.path, content, company.id) : versions.at(-1)?.updated
  const href = deskUrls.policy(company.id, id)
  const label = draft ? 'Go on writing' : isReviewDue ? 'Review' : 'Open'
  return {
    company,
    policy: { id, title: titleOf(texts) },
    states,
    changed: changed === undefined ? '' : formatDate(changed) + (draft && drafter ? `, by ${drafter}` : ''),
    next: draft && errors === 0 ? { label: 'Publish', href: deskUrls.publish(company.id, id) } : { label, href },
  }
}

function changedOn(path: string, content: Content, company: string): string | undefined {
  const time = statSync(path, { throwIfNoEntry: false })?.mtime
  return time && dayIn(time.toISOString(), content.companies.get(company)?.timeZone)
}
