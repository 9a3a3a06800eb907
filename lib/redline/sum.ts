import { readWords } from './blocks'
import { degreeOf, leavesOf } from './kinds'
import { onlyTypography } from './label'
import { degreeOfRedline, isRenumbered, type Redline, redlineSections, sectionChange } from './redline'
import { type Change, countWords, type Run } from './words'

/** Sums up a redline in a phrase, such as `3 sections changed, 1 added, 120 words in, 80 out`. */
export function sumUp(redline: Redline): string {
  const sections = redlineSections(redline.sections)
  const changes = sections.map(sectionChange)
  const count = (change: string) => changes.filter((found) => found === change).length
  const runs = runsIn(redline)
  const moves = new Set(runs.flatMap(({ move }) => move ?? [])).size
  const links = runs.filter(({ note }) => note?.link).length
  const parts = [
    degreeOf(redline.inShort) === 'changed' ? 'the short version changed' : '',
    degreeOf(redline.opening) === 'changed' ? 'the opening changed' : '',
    ...sectionCounts([
      [count('changed'), 'changed'],
      [count('added'), 'added'],
      [count('removed'), 'removed'],
      [sections.filter(({ moved }) => moved).length, 'moved'],
      [sections.filter((section) => isRenumbered(section) && !section.moved).length, 'renumbered'],
    ]),
    moves > 0 ? `${plural(moves, 'passage')} moved` : '',
    links > 0 ? `${plural(links, 'link')} changed` : '',
    ...wordCounts(wordsThat('added', runs), wordsThat('removed', runs)),
  ].filter((part) => part !== '')
  if (parts.length > 0) return parts.join(', ')
  return degreeOfRedline(redline) === 'typography' ? `${onlyTypography}, 0 words` : 'nothing changed'
}

/** All runs of a redline: of its short version, its opening, and the titles and blocks of its sections. */
export function runsIn({ inShort, opening, sections }: Redline): Run[] {
  const parts = redlineSections(sections).flatMap(({ title, blocks }) => [...title, ...leavesOf(blocks).flat()])
  return [...leavesOf([...inShort, ...opening]).flat(), ...parts]
}

/** The words that came or went, but for those that were only moved. */
function wordsThat(change: Change, runs: Run[]): number {
  return runs
    .filter((run) => run.change === change && run.move === undefined)
    .reduce((sum, { text }) => sum + countWords(readWords(text)), 0)
}

function sectionCounts(counts: [number: number, change: string][]): string[] {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, change], index) => (index > 0 ? `${number} ${change}` : `${plural(number, 'section')} ${change}`))
}

function wordCounts(added: number, removed: number): string[] {
  return added + removed === 0 ? [] : [`${plural(added, 'word')} in`, `${removed} out`]
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
