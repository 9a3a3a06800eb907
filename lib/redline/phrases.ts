import { countWords, type Token } from './blocks'
import { zip } from './diff'
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

/** Tells what only came or went from what stands on both sides of it, such as a space that was taken into the change. */
export function trimEdges(steps: Step[]): Step[] {
  return steps.flatMap((step) => (step.same.length > 0 ? [step] : (insertion(step.removed, step.added) ?? [step])))
}

/** The steps between two texts of which one is the other with more words in one place; undefined for all others. */
export function insertion(removed: Token[], added: Token[]): Step[] | undefined {
  const most = Math.min(removed.length, added.length)
  const isSame = (a?: Token, b?: Token) => a?.key === b?.key && a?.markup === b?.markup
  let start = 0
  while (start < most && removed[start]?.key === added[start]?.key) start++
  const [from, to] = [removed, added].map(({ length }) => length - most + start)
  if (!removed.slice(from).every((token, index) => isSame(token, added[(to ?? 0) + index]))) return undefined
  return [
    { same: zip(removed.slice(0, start), added.slice(0, start)), removed: [], added: [] },
    { same: [], removed: removed.slice(start, from), added: added.slice(start, to) },
    { same: zip(removed.slice(from), added.slice(to)), removed: [], added: [] },
  ].filter((one) => one.same.length + one.removed.length + one.added.length > 0)
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

/** Moves what came or went alone, where the words around it repeat, to the start of a sentence: of "We ask. We go.", "We ask. " went and not "ask. We ". */
export function slideToSentences(steps: Step[]): Step[] {
  const result = steps.map((step) => ({ ...step, same: [...step.same] }))
  result.forEach((step, index) => {
    const [before, after] = [result[index - 1], result[index + 1]]
    const { removed, added } = step
    if (!before || !after || removed.length * added.length > 0) return
    const tokens = removed.length > 0 ? removed : added
    const count = distance(before.same, tokens, removed.length > 0 ? 0 : 1, index === 1)
    if (count === 0) return
    const back = before.same.splice(-count)
    const rest = tokens.slice(0, -count)
    const tail = tokens.slice(-count)
    if (removed.length > 0) step.removed = [...back.map(([older]) => older), ...rest]
    else step.added = [...back.map(([, newer]) => newer), ...rest]
    const pairs = back.map(([older, newer], place): [Token, Token] => {
      const other = tail[place]
      return removed.length > 0 ? [other ?? older, newer] : [older, other ?? newer]
    })
    after.same.unshift(...pairs)
  })
  return result.filter(({ same, removed, added }) => same.length + removed.length + added.length > 0)
}

/** By how many tokens what changed can move back to begin with a sentence; 0 where it does already, or cannot. */
function distance(same: Step['same'], tokens: Token[], side: 0 | 1, isFirst: boolean): number {
  const begins = (count: number) => {
    const [last, end] = [same.at(-1 - count), same.at(-2 - count)]
    if (!last) return isFirst
    return last[1].opens !== undefined || (isSpace(last[1]) && end !== undefined && /[.!?:]$/.test(end[1].text))
  }
  const [first] = tokens
  if (first && (isSpace(first) || first.opens !== undefined)) return 0
  for (let count = 0; count < tokens.length; count++) {
    if (begins(count)) return count
    const [pair, token] = [same.at(-1 - count), tokens.at(-1 - count)]
    if (!pair || !token || token.opens !== undefined || pair[side].key !== token.key) return 0
  }
  return 0
}

function isSpace({ text }: Token): boolean {
  return text.trim() === ''
}
