import { VFile } from 'vfile'
import type { TakenBack } from '../archive/withdrawals'
import { anchorsOf } from '../check/anchors'
import type { Overrides } from '../check/file'
import { originOf } from '../check/lineage'
import { type Report, reportOf } from '../check/report'
import { type Content, filesAbout, languageOf, type PolicyDocument, policyOf } from '../content/content'
import { withDay } from '../content/draft'
import { readText } from '../content/read'
import type { Withdrawal } from '../content/seals'
import type { ChangeRules } from '../editorial/change'
import { isGuarded } from '../editorial/protected-words'
import { readingOf, touched } from '../editorial/touched'
import { addressesToList } from '../landing/listed-addresses'
import { formatDate } from '../languages/dates'
import { degreeOfRedline, isSame, redline } from '../redline/redline'
import { fileRules } from '../rules/file-rules'
import { linkRules } from '../rules/link-rules'
import { versionRules } from '../rules/version-rules'
import { describeReach } from '../system/git'
import { sealable } from '../writing/fixes'
import { publishDraft } from './publication'
import { refuseDay } from './publication-day'

/** As what a draft is to be published. */
export interface Intent {
  /** Today. */
  today: string
  /** The day of the version that it becomes. */
  day: string
  /** What is said of the version of that day whose place it takes. */
  replacing?: Reasons
}

/** What is said of a version that is withdrawn. */
export type Reasons = Pick<Withdrawal, 'because' | 'wasPublic'>

/** What is said of a version before anyone was asked. */
export const nothingSaid: Reasons = { because: '', wasPublic: true }

/** A draft that can be published. */
export interface Release {
  /** With the text that is sealed. */
  draft: PolicyDocument
  /** That text as it is written. */
  source: string
  /** The version that it is compared with: the one whose place it takes, or else the one that it began from; undefined for the first. */
  before?: PolicyDocument
  /** What the check says about the policy: warnings at most. */
  report: Report
  /** The version whose place it takes, where there is one. */
  replaces?: TakenBack
  /** The shortcuts and former addresses that become public with it. */
  addresses: string[]
}

/** A draft that can be published, or why it cannot, in words. `isSame` says that nothing is changed yet: alone that is the refusal itself; beside a `report` there are errors to fix as well. */
export type Judgement = { release: Release } | { refusal: string; report?: Report; isSame?: boolean }

/** What the content is checked with for a draft that is published as it is meant to be: on its day, and in the place of what stood there. */
export function overridesFor(policy: string, { today, day, replacing }: Intent): Overrides {
  return day === today && !replacing ? {} : { backdated: { policy, day, wasPublic: replacing?.wasPublic === true } }
}

/** Judges whether the draft of a policy can be published as it is meant to be. `content` was checked with the draft on that day. */
export function judge(content: Content, dir: string, name: string, intent: Intent): Judgement {
  const { draft: written, versions = [] } = policyOf(content, name) ?? {}
  if (!written) return { refusal: `${name} has no draft to publish. To make one: npm run policy draft ${name}` }
  const files = filesFor(content, dir, name, written)
  const report = reportOf(content, files)
  const source = sealable(sourceOf(written, content.replaced), written.renames)
  const read = readText(new VFile({ path: written.file.path, value: source }))
  const draft = { ...written, text: read?.isSound ? read.text : undefined }
  const replaced = content.replaced
  const before = replaced ?? originOf(written, versions)
  const refused = refuseShallow(content, dir) ?? refuseDay(content.record, name, intent)
  const same = refuseSame(draft, before, intent)
  if (files.some(isRefused))
    return { refusal: 'Fix these errors first. The draft was not published.', report, isSame: same !== undefined }
  if (refused === undefined && same !== undefined) return { refusal: same, isSame: true }
  const refusal =
    refused ?? (replaced && (refuseReplacement(draft, replaced, intent.today) ?? refuseDrafts(content, name, replaced)))
  if (refusal !== undefined) return { refusal }
  const replaces =
    replaced && intent.replacing && takenBack(content, replaced, intent.replacing, { on: intent.today, by: written })
  const addresses = addressesToList(content, name).map(({ address }) => address)
  return { release: { draft, source, before, report, replaces, addresses } }
}

/** The source of a draft with the day of the version that it began from, which is not the one whose place it takes, and without that of the one that it corrects. */
function sourceOf({ file, front, corrects }: PolicyDocument, replaced: PolicyDocument | undefined): string {
  const said = front?.values.from?.text
  const from = !replaced ? (corrects ?? said) : said === replaced.updated ? replaced.from : said
  const source = withDay(String(file), 'corrects', undefined)
  return from === said ? source : withDay(source, 'from', from)
}

/** Makes the draft of a release, which may be a translation, the text of a day, as of today. */
export function publishRelease(
  dir: string,
  policy: string,
  { today, day }: Intent,
  { draft, source, replaces, addresses }: Release,
): void {
  publishDraft(dir, {
    policy,
    day,
    language: draft.language,
    writtenIn: draft.file.data.language,
    checked: draft.seal,
    source,
    broughtOn: day === today ? undefined : today,
    replaces,
    addresses,
  })
}

/** The files that a policy stands on, without the drafts of it other than that which is published. */
export function filesFor(content: Content, dir: string, name: string, own: PolicyDocument): VFile[] {
  const all = [content.policies, content.translations].flatMap((texts) => texts.get(name) ?? [])
  const others = all.filter((one) => one.isDraft && one !== own).map(({ file }) => file)
  return filesAbout(content, dir, name).filter((file) => !others.includes(file))
}

/** Why the translations of a version cannot become drafts, in words; undefined where they can. */
export function refuseDrafts(content: Content, name: string, { updated }: PolicyDocument): string | undefined {
  const own = content.translations.get(name) ?? []
  const draft = translationsOf(content, name, updated).flatMap(({ language, seal }) =>
    own.filter((one) => one.isDraft && one.language === language && one.seal !== seal),
  )[0]
  return (
    draft &&
    `The translations of that version go with it and become drafts, and there is one: ${draft.file.path}. Publish it, or move it away.`
  )
}

/** The translations of the version of a day, which go with it where it is taken back. */
export function translationsOf({ translations }: Content, name: string, updated: string): PolicyDocument[] {
  return (translations.get(name) ?? []).filter((one) => !one.isDraft && one.updated === updated)
}

/** What is not listed yet, the publication lists. */
export function isRefused({ messages }: VFile): boolean {
  return messages.some(({ fatal, ruleId }) => fatal && ruleId !== linkRules['unlisted-address'].id)
}

export function refuseShallow({ reach }: Content, dir: string): string | undefined {
  return reach?.kind === 'shallow' ? `Nothing was published: ${describeReach(reach, dir)}.` : undefined
}

/** What withdrawing a version, or a translation of one, takes back. `by` is the text that takes its place, where one does. */
export function takenBack(
  content: Content,
  document: PolicyDocument,
  reasons: Reasons,
  { on, by }: { on: string; by?: PolicyDocument },
): TakenBack {
  const { path, company, policy, updated, effective, seal, language } = document
  const name = `${company}/${policy}`
  const said = { path, company, policy, updated, effective, on, ...reasons, seal }
  if (language !== undefined) return { withdrawal: { ...said, language, isEditorial: false }, anchors: [] }
  const { policies, companies } = content
  const others = (policies.get(name) ?? []).filter((one) => one !== document && (!one.isDraft || one === by))
  const known = new Set(others.flatMap(anchorsOf))
  const parties = [...companies.values()].flatMap(({ name }) => name ?? [])
  return {
    withdrawal: {
      ...said,
      isEditorial: by !== undefined && saysTheSame(document, by, { parties, language: languageOf(content, name) }),
    },
    anchors: reasons.wasPublic ? anchorsOf(document).filter((anchor) => !known.has(anchor)) : [],
    translations: translationsOf(content, name, updated).map((one) => takenBack(content, one, reasons, { on })),
  }
}

/** Why a version cannot be taken back safely, in words: the record, or what was sealed, is not what it was, or its day has not come. */
export function refuseWithdrawal({ files }: Content, { file: own }: PolicyDocument): string[] {
  return files.flatMap((file) =>
    file.messages
      .filter(
        ({ ruleId, fatal }) =>
          fatal && (ruleId === versionRules.seal.id || (file === own && ruleId === fileRules.name.id)),
      )
      .map(({ reason }) => reason),
  )
}

/** Whether a text changes no more of another than an editorial change may, and is not called material where that was not. */
function saysTheSame(older: PolicyDocument, newer: PolicyDocument, rules: ChangeRules): boolean {
  if (!older.text || !newer.text) return false
  if (older.front?.values.title?.text !== newer.front?.values.title?.text) return false
  const [was, is] = [older, newer].map(({ front }) => front?.values.change?.text)
  if (was === 'editorial' && is === 'material') return false
  const [changes, reading] = [redline(older.text, newer.text), readingOf(newer.text, rules.parties, rules.language)]
  if (!isGuarded(reading.language) && degreeOfRedline(changes) === 'changed') return false
  return touched(changes, reading).length === 0
}

function refuseReplacement(
  draft: PolicyDocument,
  { effective, updated }: PolicyDocument,
  today: string,
): string | undefined {
  // What was announced for a day to come would have been in force before that.
  const soonest = effective < today ? effective : today
  return draft.effective < soonest
    ? `The version of ${formatDate(updated)} takes effect on ${formatDate(effective)}, and the draft would before ${effective < today ? 'that' : 'today'}. Write \`effective: ${soonest}\` into its first lines.`
    : undefined
}

/** Why there is nothing to publish, as the draft says what the one before says. Of a correction, and of what is announced, more than the text can be all that changes. */
function refuseSame(
  draft: PolicyDocument,
  before: PolicyDocument | undefined,
  { today, replacing }: Intent,
): string | undefined {
  if (!draft.text || !before?.text) return undefined
  const facts = ({ front, effective, outline }: PolicyDocument) =>
    JSON.stringify([
      front?.values.title?.text,
      [...(front?.named.retired ?? [])].map(([name, { text }]) => [name, text]),
      (replacing || before.effective > today) && effective,
      replacing && [front?.values.summary?.text, front?.values.change?.text],
      replacing && outline?.headings.map(({ anchor, aliases, number }) => [anchor, aliases, number]),
    ])
  return isSame(redline(before.text, draft.text)) && facts(draft) === facts(before)
    ? `The draft says what the version of ${formatDate(before.updated)} says. It was not published.`
    : undefined
}
