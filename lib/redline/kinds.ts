import { plainly } from '../text/typography'
import type { RedlineBlock } from './redline'
import { hrefOf, type Run } from './words'

/** How much of a text changed: nothing, its typography alone, or what it says. */
export type Degree = 'same' | 'typography' | 'changed'

/** How much changed in runs. */
export function degreeOfRuns(runs: Run[]): Degree {
  return greatest(runs.map(degreeOfRun))
}

/** How much changed in blocks. */
export function degreeOf(blocks: RedlineBlock[]): Degree {
  return greatest(
    blocks.flatMap((block) => [
      block.change !== 'same' || numbersOf(block).length > 0 ? 'changed' : 'same',
      degreeOfRuns(block.runs),
      degreeOf(block.children),
    ]),
  )
}

/** True for runs that changed in their typography alone: signs, spaces, emphasis. */
export function isTypography(run: Run): boolean {
  return degreeOfRun(run) === 'typography'
}

/** The numbers of a list item as runs, where both texts have one and they differ. */
export function numbersOf({ tag, number }: RedlineBlock): Run[] {
  const { older, newer } = number ?? {}
  if (tag !== 'li' || older === undefined || newer === undefined || older === newer) return []
  return [
    { change: 'removed', text: `${older}. `, marks: [] },
    { change: 'added', text: `${newer}. `, marks: [] },
  ]
}

/** The runs of each block that has words of its own, each with its number where that changed. */
export function leavesOf(blocks: RedlineBlock[]): Run[][] {
  return blocks.flatMap((block) => {
    const { runs, children } = block
    const own = [...numbersOf(block), ...runs]
    return own.length > 0 || children.length === 0 ? [own, ...leavesOf(children)] : leavesOf(children)
  })
}

/** All runs of a block and of those in it. */
export function runsWithin({ runs, children }: RedlineBlock): Run[] {
  return [...runs, ...children.flatMap(runsWithin)]
}

function degreeOfRun({ change, text, marks, was, note }: Run): Degree {
  if (note && change !== 'same') return 'changed'
  if (was) return hrefOf(was.marks) === hrefOf(marks) ? 'typography' : 'changed'
  if (change === 'same') return 'same'
  return text !== '\n' && plainly(text).trim() === '' ? 'typography' : 'changed'
}

/** The greatest of degrees. */
export function greatest(degrees: Degree[]): Degree {
  if (degrees.includes('changed')) return 'changed'
  return degrees.includes('typography') ? 'typography' : 'same'
}
