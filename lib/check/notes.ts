import { VFile } from 'vfile'
import type { Content, PolicyDocument } from '../content/content'
import { type Note, readNotes } from '../content/notes'
import { formatDate, isDate } from '../languages/dates'
import { counselRules } from '../rules/counsel-rules'
import { literally } from '../source/patterns'
import { both } from '../source/said'
import { readHeading } from '../text/anchors'
import { headingsByAnchor } from '../text/outline'
import { parse } from '../text/parse'
import { type Passage, passagesIn } from '../text/passages'
import { isBefore, type Place, problem } from '../text/problem'
import type { Finding } from './report'

/** The file with the comments on a draft, beside it; undefined where there is none. */
export function notesFileOf({ files }: Pick<Content, 'files'>, { file }: PolicyDocument): VFile | undefined {
  const path = file.path.replace(/mdx$/, 'notes.yaml')
  return files.find((one) => one.path === path && one.value !== undefined)
}

/** Reports each comment on a draft that is not resolved, at the words that it is on or at its section. */
export function checkNotes(content: Content): void {
  for (const draft of [...content.policies.values(), ...content.translations.values()].flat()) {
    const file = draft.isDraft ? notesFileOf(content, draft) : undefined
    if (!file) continue
    const notes = readNotes(file).filter(({ resolved }) => !resolved)
    const passages = notes.length > 0 ? passagesOf(draft) : []
    for (const note of notes) {
      const { on, by, date, says, replies = [] } = note
      const found = wordsOfNote(passages, draft, note)
      const asked = [{ by, date, says }, ...replies].map(
        (one) => `${one.by}${isDate(one.date) ? `, ${formatDate(one.date)}` : ''}: “${one.says}”`,
      )
      const reason = both`${asked.join(' – ')}${on ? ` (on “${on}”)` : ''}; when that is dealt with, ${[`write \`resolved: true\` into it in ${file.basename}`, 'resolve it in Word, and bring the file back']}`
      problem(draft.file, found?.passage.spanOf(found.start, found.end), reason, counselRules.comment)
    }
  }
}

/** Words within a passage, from one index to another. */
export interface WordsIn {
  passage: Passage
  start: number
  end: number
}

/** The passages of a draft that have words; none where it cannot be parsed. */
export function passagesOf({ file }: PolicyDocument): Passage[] {
  const copy = new VFile(String(file))
  const tree = parse(copy)
  return tree ? passagesIn(tree, copy).filter(({ text }) => text.trim() !== '') : []
}

/** The words of a draft that a comment is on or, where they are not there, the beginning of its section. */
export function wordsOfNote(
  passages: Passage[],
  { outline }: PolicyDocument,
  { section, on = '', occurrence = 1 }: Note,
): WordsIn | undefined {
  const heading = section === undefined ? undefined : headingsByAnchor(outline).get(section)
  const index = heading ? (outline?.headings.indexOf(heading) ?? 0) + 1 : 0
  const own = section === undefined || heading ? passages.filter((passage) => passage.section === index) : passages
  // Words that go on in the next paragraph are found by those in the first.
  const [first = ''] = on.split('\n')
  const wider = section === undefined ? [own, passages] : [own]
  const places = [on, first].flatMap((sought) => wider.map((among) => ({ sought, among })))
  for (const { sought, among } of places) {
    const parts = sought.split(/\s+/).filter((part) => part !== '')
    if (parts.length === 0) break
    const pattern = new RegExp(parts.map(literally).join('\\s+'), 'g')
    const found = among.flatMap((passage) =>
      [...shownText(passage).matchAll(pattern)].map(({ 0: { length }, index: start }) => ({
        passage,
        start,
        end: start + length,
      })),
    )
    const words = found[occurrence - 1] ?? found.at(-1)
    if (words) return words
  }
  const [passage] = own
  return passage && { passage, start: 0, end: shownText(passage).length }
}

/** The words that a finding is on: those of its place, the word there, or all of a paragraph that it begins with. */
export function wordsAt(
  passages: Passage[],
  { line = 1, column = 1, endLine = line, endColumn }: Finding,
): WordsIn | undefined {
  const passage = passages.findLast(({ placeOf }) => !isBefore({ line, column }, placeOf(0)))
  if (!passage) return undefined
  const { text, placeOf } = passage
  const indexOf = (place: Place) => [...text].findIndex((_, index) => !isBefore(placeOf(index), place))
  const start = Math.max(0, indexOf({ line, column }))
  const end = endColumn === undefined ? -1 : indexOf({ line: endLine, column: endColumn })
  const word = start === 0 ? text : (/^[^\s]+/.exec(text.slice(start))?.[0] ?? '')
  return { passage, start, end: end > start ? end : endColumn === undefined ? start + word.length : text.length }
}

/** What readers see of a passage: a heading without its mark. */
function shownText({ kind, text }: Passage): string {
  const title = kind === 'heading' ? readHeading(text)?.title : undefined
  return title === undefined ? text : text.slice(0, text.indexOf(title) + title.length)
}
