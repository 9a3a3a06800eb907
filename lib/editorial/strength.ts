import type { PolicyDocument } from '../content/content'
import { leavesOf } from '../redline/kinds'
import type { Redline } from '../redline/redline'
import { newerText } from '../redline/words'
import { versionRules } from '../rules/version-rules'
import { placeOfHeading } from '../text/outline'
import { type Place, problem } from '../text/problem'
import { allSections } from '../text/text'
import { guardedWords, wholeWords } from './guarded-words'
import { straighten } from './protected-words'
import { sentencePairs, without } from './touched'

const shortTitle = 'In short'

const words = [
  'may|might|can|could|will|would|shall|should|must|ought to|ha(?:s|ve) to|needs? to',
  'not|no|never|neither|nor|none|nothing|nobody|without',
  'includ(?:es?|ing)|such as|for example|e\\.g\\.|examples?|among (?:others|them)|for instance',
  'reasonabl[ey]|appropriate|likely|at least|up to|most|mostly|usually|generally|normally|typically|often|sometimes|certain|only|solely',
  'where|when|if|unless|however|except|subject to|as far as|to the extent|provided that|depending on|as long as|until',
]
const english = new RegExp(`(?<![\\p{L}'])(?:${words.join('|')})(?!\\p{L}| \\d{4})|(?<=\\p{L})'ll(?!\\p{L})`, 'giu')

/** Addresses, of which words may be a part. */
const address = /\S+@\S+|https?:\S+|(?<=[\p{L}\p{N}])\.\p{Ll}{2,}/gu

const patterns = new Map([
  ['en', english],
  ...Object.entries(guardedWords).map(
    ([language, { negation, duty, limit, openness }]) =>
      [language, wholeWords([negation, duty, limit, openness].join('|'))] as const,
  ),
])

/** Reports, for each section that a draft changes in an older text, the words of strength, openness and condition that came or went. Sections that came or went as a whole are left to the redline, and so is all in a language whose words are not known. */
export function checkStrength(draft: PolicyDocument, changes: Redline, language: string): void {
  for (const { anchor, title, gone, come } of strengthChanges(changes, language)) {
    const [lost, found] = [without(gone, come), without(come, gone)]
    const place =
      anchor === undefined ? placeOfLead(draft, title === shortTitle, found[0]) : placeOfHeading(draft.outline, anchor)
    const moved = without(gone, lost)
    const parts = [
      ...saying(lost, 'is gone', 'are gone'),
      ...saying(found, 'is new', 'are new'),
      ...saying(moved, 'went to another sentence', 'went to other sentences'),
    ]
    const reason = `in "${title}", ${parts.join(', and ')}; such words make what a policy promises stronger or weaker: if that is meant, leave it so, and if not, write what is`
    problem(draft.file, place ?? draft.front?.offsets.change, reason, versionRules.strength)
  }
}

function saying(found: string[], ofOne: string, ofMore: string): string[] {
  return found.length === 0 ? [] : [`${list(found)} ${found.length === 1 ? ofOne : ofMore}`]
}

/** The words of strength, openness and condition that went from sentences, and those that came to them, by section; without an anchor before the first. */
function strengthChanges({ inShort, opening, sections }: Redline, language: string) {
  const pattern = patterns.get(language)
  if (!pattern) return []
  const kept = allSections(sections).filter(
    ({ olderNumber, newerNumber }) => olderNumber !== undefined && newerNumber !== undefined,
  )
  const all = [
    { anchor: undefined, title: shortTitle, leaves: leavesOf(inShort) },
    { anchor: undefined, title: 'the opening', leaves: leavesOf(opening) },
    ...kept.map((section) => ({
      anchor: section.anchor,
      title: newerText(section.title),
      leaves: [section.title, ...leavesOf(section.blocks)],
    })),
  ]
  return all
    .map(({ leaves, ...section }) => {
      const pairs = sentencePairs(leaves).map(({ older, newer }) =>
        changed(wordsIn(older, pattern), wordsIn(newer, pattern)),
      )
      return { ...section, gone: pairs.flatMap(({ gone }) => gone), come: pairs.flatMap(({ come }) => come) }
    })
    .filter(({ gone, come }) => gone.length + come.length > 0)
}

/** The words that went from a sentence and came to it, but for "can" in the place of "may", which is as strong and not vague. */
function changed(older: string[], newer: string[]) {
  const [gone, come] = [without(older, newer), without(newer, older)]
  const same = gone.filter((word) => word === 'may').slice(0, come.filter((word) => word === 'can').length)
  return {
    gone: without(gone, same),
    come: without(
      come,
      same.map(() => 'can'),
    ),
  }
}

function wordsIn(text: string, pattern: RegExp): string[] {
  return [...straighten(text).replaceAll(address, ' ').matchAll(pattern)].map(([word]) => word.toLowerCase())
}

/** Each word in quotation marks, with how often it stands in the list where that is more than once. */
function list(found: string[]): string {
  const once = [...new Set(found)]
  const named = once.map((word) => {
    const times = found.filter((one) => one === word).length
    return times > 1 ? `"${word}" (${times} times)` : `"${word}"`
  })
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : (named[0] ?? '')
}

/** The line of a word of the short version, or of the opening; where the word is gone, that where they begin; undefined where there are none. */
function placeOfLead({ file, outline }: PolicyDocument, isInShort: boolean, word = ''): Place | undefined {
  const { start, headings = [] } = outline ?? {}
  const first = start?.line ?? 1
  const end = headings[0] ? headings[0].line - 1 : undefined
  const lead = String(file)
    .split('\n')
    .slice(first - 1, end)
    .join('\n')
  const parts = lead.split(/<\/?InShort>/)
  const own = parts.map((part, index) => ((index % 2 === 1) === isInShort ? part : part.replaceAll(/[^\n]/g, '')))
  const lines = own
    .join('')
    .split('\n')
    .map((words, index) => ({ words, place: { line: first + index, column: 1 } }))
    .filter(({ words }) => /\S/.test(words))
  const found = lines.find(({ words }) => straighten(words).toLowerCase().includes(word.toLowerCase()))
  return (found ?? lines[0])?.place
}
