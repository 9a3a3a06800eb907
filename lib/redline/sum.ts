import { type Counted, counted, englishWords } from '../languages/words'
import { allSections } from '../text/text'
import { countWords, readWords } from './blocks'
import { degreeOf, leavesOf } from './kinds'
import { degreeOfRedline, isRenumbered, type Redline, sectionChange } from './redline'
import type { Change, Run } from './words'

/** Sums up a redline in a phrase, such as `3 sections changed, 1 added, 120 words in, 80 out`. */
export function sumUp(redline: Redline, words = englishWords): string {
  const { changes: phrases } = words
  const sections = allSections(redline.sections)
  const changes = sections.map(sectionChange)
  const count = (change: string) => changes.filter((found) => found === change).length
  const counts = {
    Changed: count('changed'),
    Added: count('added'),
    Removed: count('removed'),
    Moved: sections.filter(({ moved }) => moved).length,
    Renumbered: sections.filter((section) => isRenumbered(section) && !section.moved).length,
  }
  const ways = (['Changed', 'Added', 'Removed', 'Moved', 'Renumbered'] as const).filter((way) => counts[way] > 0)
  const runs = runsIn(redline)
  const moves = new Set(runs.flatMap(({ move }) => move ?? [])).size
  const links = runs.filter(({ note }) => note && 'link' in note).length
  const [added, removed] = [wordsThat('added', runs), wordsThat('removed', runs)]
  const some = (number: number, forms: Counted) => (number > 0 ? [counted(words, forms, number)] : [])
  const parts = [
    ...(degreeOf(redline.inShort) === 'changed' ? [phrases.inShortChanged] : []),
    ...(degreeOf(redline.opening) === 'changed' ? [phrases.openingChanged] : []),
    ...ways.map((way, index) => counted(words, phrases[`${index > 0 ? 'also' : 'sections'}${way}`], counts[way])),
    ...some(moves, phrases.passagesMoved),
    ...some(links, phrases.linksChanged),
    ...(added + removed > 0 ? [counted(words, phrases.wordsIn, added), counted(words, phrases.wordsOut, removed)] : []),
  ]
  if (parts.length > 0) return parts.join(phrases.and)
  return degreeOfRedline(redline) === 'typography' ? phrases.typographyAlone : phrases.nothing
}

/** All runs of a redline: of its short version, its opening, and the titles and blocks of its sections. */
export function runsIn({ inShort, opening, sections }: Redline): Run[] {
  const parts = allSections(sections).flatMap(({ title, blocks }) => [...title, ...leavesOf(blocks).flat()])
  return [...leavesOf([...inShort, ...opening]).flat(), ...parts]
}

/** The words that came or went, but for those that were only moved. */
function wordsThat(change: Change, runs: Run[]): number {
  return runs
    .filter((run) => run.change === change && run.move === undefined)
    .reduce((sum, { text }) => sum + countWords(readWords(text)), 0)
}
