import { slug } from 'github-slugger'
import { type Content, languageOf, type PolicyDocument } from '../content/content'
import { textPath } from '../content/names'
import type { Withdrawal } from '../content/seals'
import { byEffect } from '../content/status'
import { formatDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { translationRules } from '../rules/translation-rules'
import { both, type Said } from '../source/said'
import { writeMark } from '../text/anchors'
import { type Place, problem } from '../text/problem'
import { allSections, isOutlinedAlike, type Section, type Text } from '../text/text'
import { checkTranslatedFacts } from './translated-facts'
import { checkUntranslated } from './untranslated'

/** A translation and the version that it translates, as far as both can be read. */
export interface TranslationPair {
  document: PolicyDocument
  original: PolicyDocument
  texts: { own: Text; theirs: Text }
  /** Where the translation begins, below its fields. */
  start: Place
  /** The sections of the two, each in its place, with where it stands in the translation. */
  sections: { own: Section; theirs: Section; place: Place }[]
}

/** Reports what the translations of a policy have not in common with their versions; of drafts, and of the newest in each language, facts too, and of drafts what is not translated yet. */
export function checkTranslations(content: Content, name: string): void {
  const { replaced } = content
  // Those of a version that is replaced go with it.
  const isLeft = ({ company, policy, updated }: PolicyDocument) =>
    updated !== replaced?.updated || policy !== replaced.policy || company !== replaced.company
  const all = (content.translations.get(name) ?? []).filter(isLeft)
  const versions = (content.policies.get(name) ?? []).filter(({ isDraft }) => !isDraft)
  for (const document of all) {
    const original = versions.find(({ updated }) => updated === document.updated)
    if (!original) {
      reportOrphan(document, versions, content.record.withdrawals)
      continue
    }
    document.effective = original.effective
    checkFields(document, original, languageOf(content, name))
    const pair = pairOf(document, original)
    if (!pair) continue
    const others = all.filter((one) => !one.isDraft && one !== document && one.language === document.language)
    const isNewest = !others.some((one) => byEffect(one, document) > 0)
    if (document.isDraft || isNewest) checkTranslatedFacts(pair, languageOf(content, name))
    if (!document.isDraft) continue
    const last = others
      .filter((one) => byEffect(one, document) < 0)
      .sort(byEffect)
      .at(-1)
    const base = versions.find(({ updated }) => updated === last?.updated)
    checkUntranslated(pair, last && base && pairOf(last, base, false))
  }
}

/** The draft of a translation waits where its version was withdrawn, until there is another. */
function reportOrphan(
  { file, front, isDraft, updated, company, policy }: PolicyDocument,
  versions: PolicyDocument[],
  withdrawals: Withdrawal[],
): void {
  const days = versions.map((one) => one.updated)
  const place = front?.values.from?.offset ?? front?.offset
  const version = textPath(`${company}/${policy}`, updated)
  if (isDraft && withdrawals.some(({ path }) => path === version)) {
    const last = days.at(-1)
    const now = last === undefined ? '' : `, or write \`from: ${last}\`, and translate that version`
    const reason = `the version of ${formatDate(updated)} was withdrawn, and this translation waits; once a version is published in its place, write its day after \`from:\`${now}; or move this file away`
    problem(file, place, reason, { ...translationRules.translation, severity: 'warning' })
    return
  }
  const there = days.length > 0 ? `there are those of ${days.join(', ')}` : 'there is none yet'
  const other = days.length > 0 ? 'write the day of one of them after `from:`' : 'publish the version first'
  const advice = isDraft ? `${other}, or move the file away` : 'move the file away'
  const reason = `there is no version of ${updated} that this could translate; ${there}; ${advice}`
  problem(file, place, reason, translationRules.translation)
}

function checkFields(
  { file, front, language, updated }: PolicyDocument,
  original: PolicyDocument,
  declared: string,
): void {
  const write = ['write', 'choose'] as const
  const report = (place: number | undefined, reason: Said) =>
    problem(file, place ?? front?.offset, reason, translationRules.translation)
  const name = languageName(language ?? '')
  if (language === declared)
    report(undefined, `the policy itself is in ${name}; name the file by the language that it is translated into`)
  const from = front?.values.from
  if (from && from.text !== updated)
    report(from.offset, `this is the translation of the version of ${updated}; write \`from: ${updated}\``)
  const [own, theirs] = [front, original.front].map((one) => one?.values.numbers?.text ?? 'page')
  if (own !== theirs)
    report(front?.offsets.numbers, both`the version of ${updated} has \`numbers: ${theirs}\`; ${write} that here too`)
  for (const [anchor, { offset }] of front?.named.retired ?? []) {
    if (original.front?.named.retired?.has(anchor)) continue
    report(offset, `the version of ${updated} has no note on #${anchor}; delete it here`)
  }
  for (const { text, offset } of front?.choices.unchanged ?? []) {
    const known =
      original.outline?.headings.some(({ anchor }) => anchor === text) || text === 'in-short' || text === 'text'
    const reason = both`the version of ${updated} has no section #${text}; ${['write the anchor of', 'choose']} one, or delete it`
    if (!known) report(offset, reason)
  }
}

/** A translation and its version, section by section. Reports where the two are not outlined alike, and anchors that are not those of the version. Undefined where one cannot be read or that is so. */
function pairOf(document: PolicyDocument, original: PolicyDocument, isReported = true): TranslationPair | undefined {
  const { compared, outline } = document
  if (!compared || !outline || !original.compared) return undefined
  const { start, headings } = outline
  const texts = { own: compared, theirs: original.compared }
  const [own, theirs] = [allSections(texts.own.sections), allSections(texts.theirs.sections)]
  const placeOf = (index: number): Place => {
    const heading = headings[Math.min(index, own.length - 1)]
    return heading ? { line: heading.line, column: 1 } : start
  }
  if (!isOutlinedAlike(texts.theirs, texts.own)) {
    const index = theirs.findIndex(({ depth }, at) => depth !== own[at]?.depth)
    const at = index < 0 ? theirs.length : index
    if (isReported)
      problem(document.file, placeOf(at), describeOutline(own, theirs, at, original), translationRules.translation)
    return undefined
  }
  const sections = own.map((section, index) => ({
    own: section,
    theirs: theirs[index] ?? section,
    place: placeOf(index),
  }))
  for (const pair of isReported ? sections : []) checkAnchors(document, pair)
  return { document, original, texts, start, sections }
}

function describeOutline(own: Section[], theirs: Section[], at: number, { updated }: PolicyDocument): Said {
  const count = `the version of ${formatDate(updated)} has ${theirs.length} sections, and this text ${own.length}`
  const [mine, their] = [own[at], theirs[at]]
  if (!their) return `${count}; "${mine?.title}" is in the place of none; delete it, or put it into the section before`
  if (!mine) return `${count}; "${their.title}" is missing, or one before it; translate each section under a heading`
  const there = `"${their.title}", in its place there`
  return both`${count}; this heading ${[`has ${mine.depth} signs \`#\`, and ${there}, ${their.depth}`, `is on another level than ${there}`]}; write each section in the order and on the level of the original`
}

function checkAnchors(
  { file, front }: PolicyDocument,
  { own, theirs, place }: TranslationPair['sections'][number],
): void {
  const derived = [slug(own.title), slug(own.title.replaceAll(/\s/gu, ' ')).normalize('NFC')]
  const known = [...derived, theirs.anchor, ...theirs.aliases]
  const other = [own.anchor, ...own.aliases].find((anchor) => !known.includes(anchor))
  if (other === undefined) return
  const reason = both`${[`#${other} is not an anchor`, 'the address in this heading is none']} of "${theirs.title}", which this translates; ${[`delete the mark, as the section has #${theirs.anchor} here too`, 'Fix puts that in its place']}`
  problem(file, place ?? front?.offset, reason, translationRules.translation).expected = [writeMark(theirs.anchor, [])]
}
