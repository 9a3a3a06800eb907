import { diffArrays } from 'diff'
import type { Mark, Token } from './blocks'

/** What became of a part of a text between two versions. */
export type Change = 'same' | 'added' | 'removed'

/** A stretch of text under one markup that was kept, added or removed. */
export interface Run {
  change: Change
  text: string
  marks: Mark[]
}

/** Tokens that were kept, or those that were removed and those that took their place. */
interface Step {
  same: Token[]
  removed: Token[]
  added: Token[]
}

/** With more changes than this, in the tokens of one block, it is shown whole: the time to find them grows with their square. */
const mostEdits = 2_000

/** Compares words. Taking out what was added leaves the older text, taking out what was removed the newer. */
export function compareWords(older: Token[], newer: Token[]): Run[] {
  const steps = absorb(stepsBetween(older, newer))
  const kept = steps.reduce((sum, { same }) => sum + countWords(same), 0)
  const all = countWords(older) + countWords(newer)
  // More than half rewritten: both whole, which reads better than what little they share.
  if (all > 0 && (2 * kept) / all < 0.5) return [...runsOf(older, 'removed'), ...runsOf(newer, 'added')]
  return steps.flatMap(({ same, removed, added }) => [
    ...runsOf(same, 'same'),
    ...runsOf(removed, 'removed'),
    ...runsOf(added, 'added'),
  ])
}

/** What runs say in the newer version. */
export function newerText(runs: Run[]): string {
  return runs.map(({ change, text }) => (change === 'removed' ? '' : text)).join('')
}

/** What runs say in the older version. */
export function olderText(runs: Run[]): string {
  return runs.map(({ change, text }) => (change === 'added' ? '' : text)).join('')
}

/** How many of the tokens are words. */
export function countWords(tokens: Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length
}

/** Writes tokens as runs that all have one change. */
export function runsOf(tokens: Token[], change: Change): Run[] {
  const runs: Run[] = []
  let markupOfLast: string | undefined
  for (const { text, marks, markup } of tokens) {
    const last = runs.at(-1)
    if (last && markup === markupOfLast) last.text += text
    else runs.push({ change, text, marks })
    markupOfLast = markup
  }
  return runs
}

function stepsBetween(older: Token[], newer: Token[]): Step[] {
  const parts = diffArrays(
    older.map(({ key }) => key),
    newer.map(({ key }) => key),
    { maxEditLength: mostEdits },
  )
  if (!parts) return [{ same: [], removed: older, added: newer }]
  const steps: Step[] = []
  let from = 0
  let to = 0
  for (const { added, removed, value } of parts) {
    const last = steps.at(-1)
    const open = last && last.same.length === 0 ? last : undefined
    const step = (!added && !removed) || !open ? { same: [], removed: [], added: [] } : open
    if (step !== open) steps.push(step)
    if (added) step.added = newer.slice(to, to + value.length)
    else if (removed) step.removed = older.slice(from, from + value.length)
    else step.same = newer.slice(to, to + value.length)
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  return steps
}

/** Takes what little stayed the same between two larger changes into them, so that each reads as a phrase. */
function absorb(steps: Step[]): Step[] {
  const result: Step[] = []
  for (const step of steps) {
    const [before, between] = result.slice(-2)
    if (before && between && step.same.length === 0 && isNegligible(between.same, before, step)) {
      result.splice(-2, 2, {
        same: [],
        removed: [...before.removed, ...between.same, ...step.removed],
        added: [...before.added, ...between.same, ...step.added],
      })
    } else result.push(step)
  }
  return result
}

function isNegligible(same: Token[], before: Step, after: Step): boolean {
  if (same.length === 0 || before.same.length > 0) return false
  const kept = countWords(same)
  return kept === 0 || (2 * kept <= size(before) && 2 * kept <= size(after))
}

function size({ removed, added }: Step): number {
  return Math.max(countWords(removed), countWords(added))
}
