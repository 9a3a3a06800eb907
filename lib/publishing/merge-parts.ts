import type { Heading, Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { diffByKey } from '../redline/diff'

/** A block as it is written here, and as Word has it, by which texts are compared. */
export interface Block {
  node: RootContent
  shape: Nodes
}

/** What stands before the first heading, or a section without those below it. */
export interface Part {
  /** The anchor by which texts share it; empty before the first heading. */
  id: string
  /** Its heading as it is written, and as Word has it. */
  heading?: { node: Heading; shape: Heading }
  blocks: Block[]
}

/** What two texts changed in different ways; the first was kept. */
export interface Conflict {
  id: string
  ours: string
  theirs: string
  /** What both began from. */
  was: string
}

/** Merges two texts that began from one, section by section and block by block. Where both changed the same, ours is kept and the conflict returned. `rename` gives a heading of ours another title. */
export function mergeParts(
  base: Part[],
  ours: Part[],
  theirs: Part[],
  rename: (heading: Heading, title: Heading) => Heading,
): { nodes: RootContent[]; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const by = (parts: Part[]) => new Map(parts.map((part) => [part.id, part]))
  const [before, own, other] = [by(base), by(ours), by(theirs)]
  const nodes = orderOf(base, ours, theirs).flatMap((id): RootContent[] => {
    const [was, mine, yours] = [before.get(id), own.get(id), other.get(id)]
    if (!was || !mine || !yours) {
      if (isClear(was, mine, yours)) return nodesOf(was ? undefined : (mine ?? yours))
      conflicts.push({ id, ours: wordsOf(mine), theirs: wordsOf(yours), was: wordsOf(was) })
      return nodesOf(mine)
    }
    const heading = mergeHeading(was, mine, yours, rename, conflicts)
    return [...heading, ...mergeBlocks(was.blocks, mine.blocks, yours.blocks, id, conflicts)]
  })
  return { nodes, conflicts }
}

/** Whether one text alone added a section or deleted it, or both did so alike. */
function isClear(was: Part | undefined, mine: Part | undefined, yours: Part | undefined): boolean {
  const [one, other] = [was, mine, yours].filter((part) => part !== undefined)
  return !one || !other || isSamePart(one, other)
}

function nodesOf(part: Part | undefined): RootContent[] {
  return part ? [...(part.heading ? [part.heading.node] : []), ...part.blocks.map(({ node }) => node)] : []
}

type Identified = Pick<Part, 'id'>

/** The order of the sections of two texts that began from one: that of the text that moved some, ours where both did, and each other one behind what it followed. */
export function orderOf(base: Identified[], ours: Identified[], theirs: Identified[]): string[] {
  const common = (parts: Identified[]) =>
    parts.map(({ id }) => id).filter((id) => [base, ours, theirs].every((all) => all.some((part) => part.id === id)))
  const isOurs = String(common(theirs)) === String(common(base)) || String(common(ours)) !== String(common(base))
  const [first, rest] = isOurs ? [ours, theirs] : [theirs, ours]
  const ids = first.map(({ id }) => id)
  for (const parts of [rest, base]) {
    let place = 0
    for (const { id } of parts) {
      const at = ids.indexOf(id)
      if (at < 0) ids.splice(place, 0, id)
      place = (at < 0 ? place : at) + 1
    }
  }
  return ids
}

function mergeHeading(
  { heading: was }: Part,
  mine: Part,
  { heading: yours }: Part,
  rename: (heading: Heading, title: Heading) => Heading,
  conflicts: Conflict[],
): Heading[] {
  const own = mine.heading
  if (!was || !own || !yours) return own ? [own.node] : []
  const [before, ours, theirs] = [was, own, yours].map(({ shape }) => `${shape.depth} ${textOf(shape)}`)
  if (theirs === before || theirs === ours) return [own.node]
  if (ours === before) return [rename(own.node, yours.shape)]
  conflicts.push({ id: mine.id, ours: textOf(own.shape), theirs: textOf(yours.shape), was: textOf(was.shape) })
  return [own.node]
}

function mergeBlocks(base: Block[], ours: Block[], theirs: Block[], id: string, conflicts: Conflict[]): RootContent[] {
  const [toOurs, toTheirs] = [placesOf(base, ours), placesOf(base, theirs)]
  const nodes: RootContent[] = []
  let [i, j, k] = [0, 0, 0]
  for (let at = 0; at <= base.length; at++) {
    const [mine, yours] = at === base.length ? [ours.length, theirs.length] : [toOurs.get(at), toTheirs.get(at)]
    if (mine === undefined || yours === undefined) continue
    nodes.push(...resolve(base.slice(i, at), ours.slice(j, mine), theirs.slice(k, yours), id, conflicts))
    nodes.push(...ours.slice(mine, mine + 1).map(({ node }) => node))
    ;[i, j, k] = [at + 1, mine + 1, yours + 1]
  }
  return nodes
}

/** Where the blocks of a text stand in another that has them unchanged. */
function placesOf(base: Block[], other: Block[]): Map<number, number> {
  const keyed = (blocks: Block[]) => blocks.map((block, index) => ({ key: keyOf(block), index }))
  const parts = diffByKey(keyed(base), keyed(other)) ?? []
  return new Map(
    parts.flatMap(({ isSame, older, newer }) =>
      isSame ? older.map(({ index }, at) => [index, newer[at]?.index ?? 0] as const) : [],
    ),
  )
}

function resolve(base: Block[], ours: Block[], theirs: Block[], id: string, conflicts: Conflict[]): RootContent[] {
  const [before, mine, yours] = [base, ours, theirs].map((blocks) => blocks.map(keyOf).join('\n'))
  if (yours === before || yours === mine) return ours.map(({ node }) => node)
  if (mine === before)
    return theirs.map(({ node }, index) => (theirs.length === ours.length ? formed(node, ours[index]?.node) : node))
  if (base.length === ours.length && ours.length === theirs.length) {
    if (base.length > 1)
      return base.flatMap((block, index) =>
        resolve([block], ours.slice(index, index + 1), theirs.slice(index, index + 1), id, conflicts),
      )
    const [one, own, other] = [base[0], ours[0], theirs[0]]
    const inner = [one, own, other].map((block) => block && childrenOf(block))
    if (own && inner.every((blocks) => blocks !== undefined)) {
      const children = mergeBlocks(inner[0] ?? [], inner[1] ?? [], inner[2] ?? [], id, conflicts)
      return [{ ...own.node, children } as RootContent]
    }
  }
  const [inOurs = '', inTheirs = '', inBase = ''] = [ours, theirs, base].map((blocks) =>
    blocks.map(({ node }) => linesOf(node)).join('\n'),
  )
  conflicts.push({ id, ours: inOurs, theirs: inTheirs, was: inBase })
  return ours.map(({ node }) => node)
}

/** A block with what Word does not keep of the one in whose place it stands. */
function formed(node: RootContent, former: RootContent | undefined): RootContent {
  if (node.type === 'list' && former?.type === 'list') return { ...node, spread: former.spread }
  if (node.type === 'table' && former?.type === 'table') return { ...node, align: former.align }
  return node
}

const holdsBlocks = /^(?:list|listItem|table|blockquote|mdxJsxFlowElement)$/

/** The parts of a block that can be merged by themselves: items, rows, what is quoted. */
function childrenOf({ node, shape }: Block): Block[] | undefined {
  if (!holdsBlocks.test(node.type) || node.type !== shape.type) return undefined
  if (!('children' in node) || !('children' in shape) || node.children.length !== shape.children.length)
    return undefined
  return node.children.map((child, index) => ({ node: child, shape: shape.children[index] ?? child }))
}

/** Equal for blocks that Word has alike. */
function keyOf({ shape }: Block): string {
  return JSON.stringify(shape, (key, value) =>
    ['position', 'data', 'spread', 'align'].includes(key) ? undefined : value,
  )
}

function keysOf({ blocks }: Part): string {
  return blocks.map(keyOf).join('\n')
}

function isSamePart(one: Part, other: Part): boolean {
  const title = ({ heading }: Part) => heading && textOf(heading.shape)
  return title(one) === title(other) && keysOf(one) === keysOf(other)
}

function wordsOf(part: Part | undefined): string {
  const heading = part?.heading ? [textOf(part.heading.shape)] : []
  return [...heading, ...(part?.blocks ?? []).map(({ node }) => linesOf(node))].join('\n')
}

/** The words of a block, in a line for each item, row and paragraph. */
function linesOf(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map((cell) => textOf(cell)).join(' | ')
  return holdsBlocks.test(node.type) && 'children' in node ? node.children.map(linesOf).join('\n') : textOf(node)
}
