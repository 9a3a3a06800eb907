import { allSections, type Section, type Text } from '../text/text'
import { readWords } from './blocks'
import { compareHtml } from './compare'
import { inOrder, matchSections } from './match'
import type { RedlineBlock } from './redline'
import { type Change, compareWords, type Run, runsOf } from './words'

/** A section of two texts as it goes into a Word file, by itself, without those below it. */
export interface WordPart {
  /** None above the first section. */
  headings: WordHeading[]
  blocks: RedlineBlock[]
  /** Which section of the newer text it is, from 1; undefined for one that was removed. */
  index?: number
}

/** A heading with its own number as words, where it has one; that of the page is Word's to count. */
export interface WordHeading {
  change: Change
  depth: number
  isNumbered: boolean
  runs: Run[]
}

/** Compares two texts section by section. Without what was added it is the older one in its order, without what was removed the newer: what moved is removed at one end and added at the other. */
export function compareParts(older: Text, newer: Text): { inShort: RedlineBlock[]; parts: WordPart[] } {
  const [from, to] = [allSections(older.sections), allSections(newer.sections)]
  const parts: WordPart[] = [{ headings: [], blocks: compareHtml(older.opening, newer.opening, { isDivided: true }) }]
  for (const { isSame, older: gone, newer: come } of inOrder(
    from,
    to,
    matchSections(older.sections, newer.sections).olderOf,
  )) {
    come.forEach(({ section }, at) => {
      const former = isSame ? gone[at]?.section : undefined
      const blocks = compareHtml(former?.html ?? '', section.html, { isDivided: true })
      const index = to.indexOf(section) + 1
      parts.push({ headings: former ? headings(former, section) : [heading(section, 'added')], blocks, index })
    })
    for (const { section } of isSame ? [] : gone)
      parts.push({ headings: [heading(section, 'removed')], blocks: compareHtml(section.html, '') })
  }
  return { inShort: compareHtml(older.inShort, newer.inShort, { isDivided: true }), parts }
}

/** A heading that was kept, or one that was removed and one of another level that takes its place. */
function headings(older: Section, newer: Section): WordHeading[] {
  const isAlike = older.depth === newer.depth && isNumbered(older) === isNumbered(newer)
  if (!isAlike) return [heading(older, 'removed'), heading(newer, 'added')]
  const runs = compareWords(readWords(wordsOf(older)), readWords(wordsOf(newer)))
  return [{ change: 'same', depth: newer.depth, isNumbered: isNumbered(newer), runs }]
}

function heading(section: Section, change: Change): WordHeading {
  const runs = runsOf(readWords(wordsOf(section)), change)
  return { change, depth: section.depth, isNumbered: isNumbered(section), runs }
}

function isNumbered({ number, mark }: Section): boolean {
  return mark === undefined && number !== ''
}

function wordsOf({ mark, title }: Section): string {
  return mark === undefined ? title : `${mark} ${title}`
}

/** Blocks as one of the two texts has them. */
export function sideOf(blocks: RedlineBlock[], side: 'added' | 'removed'): RedlineBlock[] {
  const other = side === 'added' ? 'removed' : 'added'
  return blocks.flatMap((block) => {
    if (block.change === other) return []
    const runs = block.runs.flatMap((run): Run[] => {
      if (run.change === other || run.note) return []
      const { text, marks } = (side === 'removed' && run.was) || run
      return [{ change: side, text, marks }]
    })
    return [{ ...block, change: side, runs, children: sideOf(block.children, side) }]
  })
}
