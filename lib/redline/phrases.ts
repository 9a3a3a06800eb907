import { countWords } from './blocks'
import type { Step } from './words'

/** Fewer words that two texts share are chance, where the rest of them differs. */
const leastOfSame = 5

/** Takes what little stayed the same between two larger changes into them, so that each reads as a phrase. */
export function absorb(steps: Step[]): Step[] {
  const result: Step[] = []
  for (const step of steps) {
    const [before, between] = result.slice(-2)
    if (before && between && step.same.length === 0 && isNegligible(between.same, before, step)) {
      result.splice(-2, 2, asChange([before, between, step]))
    } else result.push(step)
  }
  return result
}

/** Takes all that stayed the same into the changes around it, but for phrases. */
export function keepPhrases(steps: Step[]): Step[] {
  const result: Step[] = []
  for (const step of steps) {
    const last = result.at(-1)
    if (countPairs(step.same) >= leastOfSame || step.same.some(endsBlock)) result.push(step)
    else if (last && last.same.length === 0) result.splice(-1, 1, asChange([last, step]))
    else result.push(asChange([step]))
  }
  return result
}

function asChange(steps: Step[]): Step {
  return {
    same: [],
    removed: steps.flatMap(({ same, removed }) => [...same.map(([older]) => older), ...removed]),
    added: steps.flatMap(({ same, added }) => [...same.map(([, newer]) => newer), ...added]),
  }
}

function isNegligible(same: Step['same'], before: Step, after: Step): boolean {
  if (same.length === 0 || before.same.length > 0 || same.some(endsBlock)) return false
  const kept = countPairs(same)
  return kept === 0 || (2 * kept <= size(before) && 2 * kept <= size(after))
}

function endsBlock([, { opens }]: Step['same'][number]): boolean {
  return opens !== undefined
}

/** How many of the pairs are words. */
export function countPairs(pairs: Step['same']): number {
  return pairs.filter(([, { isWord }]) => isWord).length
}

function size({ removed, added }: Step): number {
  return Math.max(countWords(removed), countWords(added))
}
