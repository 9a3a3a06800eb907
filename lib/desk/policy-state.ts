import type { VFileMessage } from 'vfile-message'
import { titleFromName } from '../archive/withdrawals'
import { originOf } from '../check/lineage'
import {
  type Content,
  dayOf,
  type PolicyDocument,
  type PolicyTexts,
  pathBelow,
  policiesOf,
  policyOf,
} from '../content/content'
import { versionFields } from '../content/schema'
import { inForce, upcoming } from '../content/status'
import { formatDate } from '../languages/dates'
import { counselRules } from '../rules/counsel-rules'
import { readDraftName } from './draft/named-draft'
import { isVersionPublic, standingOf } from './publishing/standing'

/** Something that is so of a policy, in a few words. */
export interface State {
  words: string
  kind?: 'error' | 'warning' | 'good'
}

/** Counts what the check found, by the folder below the content folder in which it did. */
export function findingsByFolder({ files }: Content, dir: string): (folder: string) => FolderFindings {
  const found = new Map<string, FolderFindings>()
  for (const file of files) {
    const folder = pathBelow(dir, file).replace(/\/?[^/]*$/, '')
    const own = found.get(folder) ?? { errors: 0, isReviewDue: false }
    for (const message of file.messages) {
      const { fatal, ruleId } = message
      if (fatal && !isAskedAtPublication(message)) own.errors++
      if (ruleId === counselRules['yearly-review'].id) own.isReviewDue = true
    }
    found.set(folder, own)
  }
  return (folder) => found.get(folder) ?? { errors: 0, isReviewDue: false }
}

/** Whether what is missing is what the page on which a draft is published asks for: what is said of its change. */
export function isAskedAtPublication({ missing }: Pick<VFileMessage, 'missing'>): boolean {
  return missing === versionFields.summary.label || missing === versionFields.change.label
}

interface FolderFindings {
  errors: number
  isReviewDue: boolean
}

/** The state of a policy, of which `findings` were counted, in words, and whether it has a draft in which something is changed, nothing is to be fixed, and what is said of its change is there. */
export function stateOf(
  content: Content,
  { name, versions, draft }: PolicyTexts,
  findings: ReturnType<typeof findingsByFolder>,
): { states: State[]; canBePublished: boolean } {
  const day = dayOf(content, name)
  const { isReviewDue, errors: own } = findings(name)
  const errors = draft ? own + findings(name.replace(/\/.*/, '')).errors : 0
  const next = upcoming(versions, day)
  const states: State[] = [publishedState(content, name, versions, day)]
  if (next) states.push({ words: `Upcoming on ${formatDate(next.effective)}` })
  const isUntouched = draft !== undefined && isAsBegun(draft, versions)
  if (draft) states.push({ words: isUntouched ? 'Draft: nothing changed yet' : 'Draft' })
  if (errors > 0) states.push({ words: `${errors} to fix`, kind: 'error' })
  if (isReviewDue) states.push({ words: 'Review due', kind: 'warning' })
  const isReady = draft !== undefined && errors === 0 && !draft.file.messages.some(isAskedAtPublication)
  return { states, canBePublished: isReady && !isUntouched }
}

/** The version with which a draft is compared: the one that it was begun to correct, or that of today, whose place it takes, or else the one that it began from. */
export function comparedWith(draft: PolicyDocument, versions: PolicyDocument[]): PolicyDocument | undefined {
  const ofDay = (day: string | undefined) => versions.find(({ updated }) => updated === day)
  return ofDay(draft.corrects) ?? ofDay(draft.updated) ?? originOf(draft, versions)
}

/** What a version says of its change, where a draft that takes its place says something else; undefined for any other. */
export function rewrittenSummary(draft: PolicyDocument, replaced: PolicyDocument | undefined): string | undefined {
  const [older, newer] = [replaced, draft].map((text) => text?.front?.values.summary?.text ?? '')
  return replaced && older !== newer ? older : undefined
}

/** Whether a draft says nothing but what the version says with which it is compared. */
function isAsBegun(draft: PolicyDocument, versions: PolicyDocument[]): boolean {
  const corrected = versions.find(({ updated }) => updated === draft.corrects)
  const before = comparedWith(draft, versions)
  const fieldOf = (document: PolicyDocument | undefined, name: string) => document?.front?.values[name]?.text
  const asked = corrected ? ['summary', 'change', 'effective'] : ['effective']
  // What is kept of a text lacks what is undefined in it.
  const wordsOf = (document: PolicyDocument) =>
    JSON.stringify([
      fieldOf(document, 'title'),
      [...(document.front?.named.retired ?? [])].map(([anchor, { text }]) => [anchor, text]),
      document.text,
    ])
  return (
    before?.text !== undefined &&
    asked.every((name) => [undefined, fieldOf(corrected, name)].includes(fieldOf(draft, name))) &&
    wordsOf(draft) === wordsOf(before)
  )
}

function publishedState({ record }: Content, name: string, versions: PolicyDocument[], day: string): State {
  const current = inForce(versions, day)
  if (current) {
    // When the next one takes over is a state of its own.
    const words = standingOf(current, [current], day)
    return current.effective > day || isVersionPublic(current) === false ? { words } : { words, kind: 'good' }
  }
  const withdrawn = record.withdrawals.filter(({ path }) => path.startsWith(`${name}/`)).map(({ on }) => on)
  const last = withdrawn.sort().at(-1)
  return last === undefined
    ? { words: 'Not published yet' }
    : { words: `Withdrawn on ${formatDate(last)}`, kind: 'warning' }
}

/** The title of a policy: of its draft, or else of its newest version that has one, or what its name says. */
export function titleOf({ name, draft, versions }: PolicyTexts): string {
  const title = ({ front }: PolicyDocument) => front?.values.title?.text
  const [known] = [draft, ...versions.toReversed()].flatMap((text) => (text && title(text)) || [])
  return known ?? titleFromName(name.replace(/^.*\//, ''))
}

/** The company of a name in addresses, and its colours as far as they are known. */
export function companyOf({ companies }: Content, name: string) {
  const [id = ''] = name.split('/')
  const { name: called, accent, accentDark } = companies.get(id) ?? {}
  return { id, name: called || id, accent, accentDark }
}

/** What a page of the desk is about. */
export type Subject = NonNullable<ReturnType<typeof subjectOf>>

/** What a page about a policy is about, such as `klantra/privacy`, or about a translation, such as `klantra/privacy/de`; undefined where there is no such company. */
export function subjectOf(content: Content, name: string) {
  const { policy } = readDraftName(name)
  const company = companyOf(content, name)
  if (companiesIn(content).every(({ id }) => id !== company.id)) return undefined
  const title = titleOf(policyOf(content, policy) ?? { name: policy, versions: [] })
  return { name, company, policy: { name: policy, title } }
}

/** Whether the site has anything of a company or a policy, such as `klantra` or `klantra/privacy`: a version, or the notice that one was withdrawn. */
export function isOnSite(content: Content, name: string): boolean {
  const isWithin = (path: string) => `${path}/`.startsWith(`${name}/`)
  return (
    policiesOf(content).some((texts) => isWithin(texts.name) && texts.versions.length > 0) ||
    content.record.withdrawals.some(({ path }) => isWithin(path))
  )
}

/** All companies, those that have no facts yet included, by their names in addresses. */
export function companiesIn(content: Content): { id: string; name: string }[] {
  const ids = new Set([...content.companies.keys(), ...policiesOf(content).map(({ name }) => name.replace(/\/.*/, ''))])
  return [...ids].sort().map((id) => ({ id, name: content.companies.get(id)?.name || id }))
}
