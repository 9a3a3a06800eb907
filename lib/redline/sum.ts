import { readWords } from './blocks'
import { isRenumbered, isUnchanged, type Redline, type RedlineBlock, redlineSections, sectionChange } from './redline'
import { type Change, countWords, type Run } from './words'

/** Sums up a redline in a phrase, such as `3 sections changed, 1 added, 120 words in, 80 out`. */
export function sumUp(redline: Redline): string {
  const sections = redlineSections(redline.sections)
  const changes = sections.map(sectionChange)
  const count = (change: string) => changes.filter((found) => found === change).length
  const runs = runsIn(redline)
  const parts = [
    isUnchanged(redline.inShort) ? '' : 'the short version changed',
    isUnchanged(redline.opening) ? '' : 'the opening changed',
    ...sectionCounts([
      [count('changed'), 'changed'],
      [count('added'), 'added'],
      [count('removed'), 'removed'],
      [sections.filter(({ moved }) => moved).length, 'moved'],
      [sections.filter((section) => isRenumbered(section) && !section.moved).length, 'renumbered'],
    ]),
    ...wordCounts(wordsThat('added', runs), wordsThat('removed', runs)),
  ].filter((part) => part !== '')
  const phrase = parts.join(', ')
  return phrase === '' ? 'nothing changed' : phrase
}

/** All runs of a redline: of its short version, its opening, and the titles and blocks of its sections. */
export function runsIn({ inShort, opening, sections }: Redline): Run[] {
  return [
    ...runsOfBlocks([...inShort, ...opening]),
    ...redlineSections(sections).flatMap(({ title, blocks }) => [...title, ...runsOfBlocks(blocks)]),
  ]
}

/** All runs of blocks, in reading order. */
export function runsOfBlocks(blocks: RedlineBlock[]): Run[] {
  return blocks.flatMap(({ runs, children }) => [...runs, ...runsOfBlocks(children)])
}

function wordsThat(change: Change, runs: Run[]): number {
  return runs.filter((run) => run.change === change).reduce((sum, { text }) => sum + countWords(readWords(text)), 0)
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
