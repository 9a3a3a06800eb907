import type { VFileMessage } from 'vfile-message'
import { titleFromName } from '../archive/withdrawals'
import { originOf } from '../check/lineage'
import { type Content, type PolicyDocument, type PolicyTexts, policiesOf, policyOf } from '../content/content'
import { versionFields } from '../content/schema'
import { readDraftName } from './draft/named-draft'

/** Whether what is missing is what the page on which a draft is published asks for: what is said of its change. */
export function isAskedAtPublication({ missing }: Pick<VFileMessage, 'missing'>): boolean {
  return missing === versionFields.summary.label || missing === versionFields.change.label
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
