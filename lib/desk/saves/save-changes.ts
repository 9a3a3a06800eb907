import { findFields } from '../../content/front-matter'
import type { Fields } from '../../content/schema'
import { counted, englishWords } from '../../languages/words'
import { countWords, readWords } from '../../redline/blocks'
import { compareWords } from '../../redline/words'
import { readHeading } from '../../text/anchors'
import { headingOf } from '../../text/text'
import type { DeskDocument, DeskNode } from '../document/document'
import { compareTexts, isSame, wordsOfBlocks } from '../document/merge'
import { ownNotes } from '../document/merge-texts'
import { type DeskSection, numberingSaid, sectionsOf } from '../document/sections'
import { readFieldsOf } from '../draft/fields-in-source'

/** What was changed between two sources of a draft, in words: `Summary`, `4. Who gets it: 2 words in, 1 out`. */
export function changesBetween(before: string, after: string, schema: Fields): string[] {
  const was = readFieldsOf(before, schema)
  const now = readFieldsOf(after, schema)
  const fields = Object.entries(schema).flatMap(([name, { label }]) =>
    ownNotes.includes(name) || isSame(was[name], now[name]) ? [] : label,
  )
  const [older, newer] = [inSections(before), inSections(after)]
  const numbering = numberingSaid(now.numbers)
  const [old, own] = [sectionsOf(older, numbering), sectionsOf(newer, numbering)]
  const changed = compareTexts(older, older, newer).flatMap(({ key, heading, mine, theirs }) => {
    if (isSame(mine, theirs)) return []
    const section = [...own, ...old].find(({ anchor }) => anchor === key)
    const what = mine && theirs ? rewording(wordsOfBlocks(mine), wordsOfBlocks(theirs)) : mine ? 'removed' : 'new'
    return `${section ? headingOf(section) : heading}: ${what}`
  })
  const [order, others] = [shared(old, own), shared(own, old)]
  return [...fields, ...changed, ...(order === others ? [] : ['Order of the sections'])]
}

/** A source as a document of its headings, and of the source of what stands below each: to read all of many texts would take long. */
function inSections(source: string): DeskDocument {
  const found = findFields(source)
  const body = source.slice(found ? found.offset + found.yaml.length : 0).replace(/^---[ \t]*$/m, '')
  const content = body.split(/^(?=#{1,6}(?!\S))|(?<=^<\/InShort>$)/m).flatMap((part): DeskNode[] => {
    const [, signs = '', words = '', below = part] = /^(#{1,6})(?!\S) ?(.*)([\s\S]*)$/.exec(part) ?? []
    const value = words.replaceAll(/[*`\\]/g, '')
    const { title = value, anchor, aliases } = readHeading(value) ?? {}
    const attrs = { level: signs.length, anchor, aliases }
    const heading = { type: 'heading', attrs, content: [{ type: 'text', text: title }] }
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: below.trim() }] }
    if (/^\s*<InShort>/.test(part)) return [{ type: 'inShort', content: [paragraph] }]
    return [...(signs === '' ? [] : [heading]), ...(below.trim() === '' ? [] : [paragraph])]
  })
  return { type: 'doc', content }
}

/** The anchors of the sections that two texts share, in the order of the first. */
function shared(sections: DeskSection[], others: DeskSection[]): string {
  const anchors = new Set(others.map(({ anchor }) => anchor))
  return String(sections.map(({ anchor }) => anchor).filter((anchor) => anchors.has(anchor)))
}

/** Where a link leads, in a source. */
const target = /(?<=(?<!\\)\])\((?:<[^>\n]*>|(?:\\.|\([^()\s]*\)|[^()\s\\])*)(?: "[^"\n]*")?\)/g

function rewording(before: string, after: string): string {
  const [older, newer] = [before, after].map((source) => readWords(source.replaceAll(target, '')))
  const runs = compareWords(older ?? [], newer ?? [])
  const { wordsIn, wordsOut } = englishWords.changes
  const [added, removed] = (['added', 'removed'] as const).map((change) =>
    runs.filter((run) => run.change === change).reduce((sum, { text }) => sum + countWords(readWords(text)), 0),
  )
  if (!added && !removed) return 'no words, only signs, links or formatting'
  return `${counted(englishWords, wordsIn, added ?? 0)}, ${counted(englishWords, wordsOut, removed ?? 0)}`
}
