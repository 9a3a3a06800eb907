import type { PolicyDocument } from '../content/content'
import { translationFields } from '../content/translation-fields'
import { formatDate } from '../languages/dates'
import { bagOf } from '../redline/align'
import { countWords, readBlocks, readWords } from '../redline/blocks'
import { driftOf } from '../redline/drift'
import { lacksOf } from '../redline/lacks'
import { translationRules } from '../rules/translation-rules'
import { both } from '../source/said'
import { type Place, problem } from '../text/problem'
import { passagesOf } from './notes'
import type { TranslationPair } from './translations'

/** Fewer words may be the same in both languages. */
const fewest = 5

/** A part of a translation and of its version: by its anchor, its title in the version, what it says in both, and where it stands. */
interface Part {
  anchor: string
  title: string
  own: string
  theirs: string
  place: Place
  /** What in it says the same in both: its title, paragraphs, cells of tables. */
  same: { text: string; place: Place; isTitle?: boolean }[]
}

/** Reports the parts of a draft that stand in the words of its version, with what of a part does, and those that are as in the `last` translation though the version changed them since. Its field `unchanged` names those that stay so. */
export function checkUntranslated(pair: TranslationPair, last: TranslationPair | undefined): void {
  const { document, original } = pair
  const unchanged = new Set(document.front?.choices.unchanged?.map(({ text }) => text))
  checkNotes(document, original)
  const stale = last ? staleIn(pair, last) : new Map<string, string>()
  for (const part of partsOf(pair)) {
    const { anchor, title, own, theirs, place } = part
    if (unchanged.has(anchor)) continue
    if (own === theirs && bagOf(readBlocks(own)).length >= fewest) {
      reportPart(document, part, place, `"${title}" ${asThere}`)
    } else if (stale.get(anchor) === own && last) {
      reportPart(document, part, place, reasonOfStale(title, pair, last))
    } else for (const one of part.same) reportSame(document, part, one)
  }
}

function checkNotes({ file, front }: PolicyDocument, original: PolicyDocument): void {
  for (const [anchor, { text, offset }] of front?.named.retired ?? []) {
    if (text !== original.front?.named.retired?.get(anchor)?.text) continue
    problem(file, offset, `the note on #${anchor} ${asThere}`, translationRules.untranslated)
  }
}

const asThere = 'stands here in the words of the original; translate it'

/** Reports what to do in a part, or else that it, or the whole section, is to be named as one that stays as it is. */
function reportPart({ file, front }: PolicyDocument, { anchor }: Part, place: Place, what: string, one = 'it'): void {
  const unchanged = [...(front?.choices.unchanged?.map(({ text }) => text) ?? []), anchor]
  const inFile = `name it between the lines of \`---\`: \`unchanged: [${unchanged.join(', ')}]\``
  const onDesk = `tick it in “${translationFields.unchanged.label}” below Details`
  problem(file, place, both`${what}, or, if ${one} stays as it is, ${[inFile, onDesk]}`, translationRules.untranslated)
}

function reasonOfStale(title: string, pair: TranslationPair, last: TranslationPair): string {
  const words = lacksOf(last.texts.theirs, pair.texts.theirs, last.texts.theirs)
    .filter((lack) => lack.title === title)
    .flatMap((lack) => lack.words.slice(0, 3))
  const what = words.length > 0 ? `: ${words.join(', and ')}` : ''
  const days = `since the version of ${formatDate(last.original.updated)}, which the last translation is of`
  return `the original has changed "${title}" ${days}${what}; bring that in`
}

/** Reports a title or a passage that says the same in both languages, unless it has nothing to translate. */
function reportSame(document: PolicyDocument, part: Part, { text, place, isTitle }: Part['same'][number]): void {
  const what = isTitle ? `the heading "${text}"` : `"${excerptOf(text)}"`
  if (isProse(text)) reportPart(document, part, place, `${what} ${asThere}`, 'its section')
  else if (isTitle) {
    const reason = `${what} ${asThere}, unless it is the same word or name in both languages`
    problem(document.file, place, reason, { ...translationRules.untranslated, severity: 'warning' })
  }
}

/** Whether a text has words to translate, not only a name, a number, or an address. */
function isProse(text: string): boolean {
  const words = readWords(text.replaceAll(/\S*[@/]\S*|\w+(?:\.\w+)+/g, ' '))
  return countWords(words) > 1 && words.some((word) => word.isWord && /^[\p{Ll}\p{Lo}]/u.test(word.text))
}

function excerptOf(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  const start = /^.{1,50}(?!\S)/u.exec(words)?.[0] ?? words
  return start.length < words.length ? `${start} …` : words
}

function partsOf({ document, original, texts: { own, theirs }, start, sections }: TranslationPair): Part[] {
  const [mine, others] = [document, original].map(passagesOf)
  const passages = (section: number, isInShort = false) => {
    const [here, there = []] = [mine, others].map((all) =>
      all?.filter((one) => one.kind !== 'heading' && one.section === section && one.isInShort === isInShort),
    )
    const known = new Set(there.map(({ text }) => text))
    const same = (here ?? []).filter(({ text }) => known.has(text))
    return {
      place: here?.[0]?.placeOf(0) ?? start,
      same: same.map(({ text, placeOf }) => ({ text, place: placeOf(0) })),
    }
  }
  return [
    { anchor: 'in-short', title: 'In short', own: own.inShort, theirs: theirs.inShort, ...passages(0, true) },
    { anchor: 'text', title: 'the opening', own: own.opening, theirs: theirs.opening, ...passages(0) },
    ...sections.map((one, index) => ({
      anchor: one.theirs.anchor,
      title: one.theirs.title,
      own: one.own.html,
      theirs: one.theirs.html,
      place: one.place,
      same: [
        ...(one.own.title === one.theirs.title ? [{ text: one.own.title, place: one.place, isTitle: true }] : []),
        ...passages(index + 1).same,
      ],
    })),
  ]
}

/** What the last translation says in the parts that the version has changed since, by their anchors now. */
function staleIn({ texts }: TranslationPair, last: TranslationPair): Map<string, string> {
  const { isInShortChanged, isOpeningChanged, kept, changed } = driftOf(last.texts.theirs, texts.theirs)
  return new Map([
    ...(isInShortChanged ? [['in-short', last.texts.own.inShort] as const] : []),
    ...(isOpeningChanged ? [['text', last.texts.own.opening] as const] : []),
    ...last.sections.flatMap(({ own, theirs }) => {
      const now = kept.get(theirs)
      return now && changed.has(theirs) ? [[now.anchor, own.html] as const] : []
    }),
  ])
}
