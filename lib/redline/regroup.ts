import type { Block, Token } from './blocks'
import { diffByKey, zip } from './diff'
import type { RedlineBlock } from './redline'
import { type BlockKind, compareTokens, type Run, runsOfSteps, type Step } from './words'

/** Blocks of two texts that hold the same words in other pieces. */
export interface Regrouped {
  /** From where to where they stand in the older and the newer text. */
  older: [from: number, to: number]
  newer: [from: number, to: number]
}

/** Blocks belong together when one has this part of the words of the other, and a group of them is one when its sides share this part. */
const leastShared = 0.6

/** With more changes than this, in words, no groups are sought: the time to find them grows with their square. */
const mostEdits = 500

/** Finds the blocks that were split, joined, or made a list of or from one, in order. Tables are never among them. */
export function findRegrouped(older: Block[], newer: Block[]): Regrouped[] {
  if (older.length === 0 || newer.length === 0) return []
  if (older.length === 1 && newer.length === 1 && older[0]?.tag === newer[0]?.tag) return []
  const [from, to] = [ownedWords(older), ownedWords(newer)]
  const shared = sharedWords(from, to)
  const alike = shared.filter(
    ({ i, j, count }) => count >= leastShared * Math.min(from.sizes[i] ?? 0, to.sizes[j] ?? 0),
  )
  const sum = (sizes: number[], [start, end]: [number, number]) => sizes.slice(start, end).reduce((a, b) => a + b, 0)
  return joined(alike).filter((group) => {
    const [left, right] = [older.slice(...group.older), newer.slice(...group.newer)]
    if ([...left, ...right].some(({ tag }) => tag === 'table')) return false
    if (left.length === 1 && right.length === 1 && left[0]?.tag === right[0]?.tag) return false
    const isWithin = (index: number, [start, end]: [number, number]) => index >= start && index < end
    const within = shared.filter(({ i, j }) => isWithin(i, group.older) && isWithin(j, group.newer))
    const common = within.reduce((all, { count }) => all + count, 0)
    return 2 * common >= leastShared * (sum(from.sizes, group.older) + sum(to.sizes, group.newer))
  })
}

/** The groups of blocks that pairs make, of which those with a block in common are one. */
function joined(pairs: Shared[]): Regrouped[] {
  const groups: Regrouped[] = []
  for (const { i, j } of pairs) {
    const last = groups.at(-1)
    if (last && (i < last.older[1] || j < last.newer[1])) {
      last.older[1] = Math.max(last.older[1], i + 1)
      last.newer[1] = Math.max(last.newer[1], j + 1)
    } else groups.push({ older: [i, i + 1], newer: [j, j + 1] })
  }
  return groups
}

interface Owned {
  /** Each word, and which block it is of. */
  words: { key: string; owner: number }[]
  sizes: number[]
}

function ownedWords(blocks: Block[]): Owned {
  const all: Owned = { words: [], sizes: [] }
  blocks.forEach((block, owner) => {
    const words =
      block.tag === 'table' ? [] : leavesOf([block]).flatMap(({ tokens }) => tokens.filter(({ isWord }) => isWord))
    for (const { key } of words) all.words.push({ key, owner })
    all.sizes.push(words.length)
  })
  return all
}

/** How many words an older and a newer block share. */
interface Shared {
  i: number
  j: number
  count: number
}

/** The blocks that share words which stand in one order in both texts, in that order. */
function sharedWords(older: Owned, newer: Owned): Shared[] {
  const shared: Shared[] = []
  const same = (diffByKey(older.words, newer.words, mostEdits) ?? []).filter(({ isSame }) => isSame)
  for (const [{ owner: i }, { owner: j }] of same.flatMap((part) => zip(part.older, part.newer))) {
    const last = shared.at(-1)
    if (last?.i === i && last.j === j) last.count++
    else shared.push({ i, j, count: 1 })
  }
  return shared
}

/** A block with words of its own, and what readers see it as. */
interface Leaf {
  tokens: Token[]
  kind: BlockKind
  isQuoted: boolean
  number?: number
}

function leavesOf(blocks: Block[], within: BlockKind = 'paragraph', isWithin = false): Leaf[] {
  return blocks.flatMap((block) => {
    const [kind, isQuoted] = [kindOf(block, within), isWithin || block.tag === 'blockquote']
    const { tokens, children, number } = block
    return children.length > 0 ? leavesOf(children, kind, isQuoted) : [{ tokens, kind, isQuoted, number }]
  })
}

function kindOf({ tag, number }: Block, within: BlockKind): BlockKind {
  const isInner = within !== 'paragraph' && within !== 'quotation'
  if (tag === 'li' && number === undefined) return isInner ? 'innerItem' : 'item'
  if (tag === 'li') return isInner ? 'innerNumbered' : 'numbered'
  return tag === 'blockquote' ? 'quotation' : within
}

/** Compares blocks that hold the same words in other pieces: the newer pieces, with a note where one began or ended. */
export function compareRegrouped(older: Block[], newer: Block[]): RedlineBlock[] {
  const [from, to] = [leavesOf(older), leavesOf(newer)]
  const parts = divide(compareTokens(withBreaks(from), withBreaks(to)))
  let next = 0
  const build = (block: Block): RedlineBlock => {
    const { tag, number, children } = block
    if (children.length > 0)
      return { change: 'same', tag, number: { newer: number }, runs: [], children: children.map(build) }
    const [part, now] = [parts[next], to[next]]
    const former = from[part?.former ?? -1]
    next++
    const runs = [...(former && now ? noteOnKind(former, now) : []), ...runsOfSteps(part?.steps ?? [])]
    return { change: 'same', tag, number: { older: former?.number, newer: number }, runs, children: [] }
  }
  return newer.map(build)
}

/** What a reader is told of a block that is seen as another kind now. */
function noteOnKind(former: Leaf, now: Leaf): Run[] {
  if (former.kind === now.kind && former.isQuoted === now.isQuoted) return []
  const block = now.isQuoted && !former.isQuoted ? 'quotation' : now.kind
  return [{ change: 'added', text: '', marks: [], note: { says: 'nowBlock', block } }]
}

function withBreaks(leaves: Leaf[]): Token[] {
  return leaves.flatMap(({ tokens, kind }, index) =>
    index === 0
      ? tokens
      : [{ text: '\n', marks: [], markup: '', isWord: false, key: '\u0003', opens: kind }, ...tokens],
  )
}

/** The steps of each newer block, and which older one it begins as, where it begins with one. */
function divide(steps: Step[]): { steps: Step[]; former?: number }[] {
  const parts: { steps: Step[]; former?: number }[] = [{ steps: [], former: 0 }]
  let older = 0
  const open = (): Step => {
    const step: Step = { same: [], removed: [], added: [] }
    parts.at(-1)?.steps.push(step)
    return step
  }
  for (const { same, removed, added } of steps) {
    let step = open()
    for (const pair of same) {
      if (pair[1].opens === undefined) step.same.push(pair)
      else {
        parts.push({ steps: [], former: ++older })
        step = open()
      }
    }
    step.removed.push(...removed)
    older += removed.filter(({ opens }) => opens !== undefined).length
    for (const token of added) {
      step.added.push(token)
      if (token.opens === undefined) continue
      parts.push({ steps: [] })
      step = open()
    }
  }
  return parts
}
