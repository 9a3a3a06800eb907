import { mergeParts, orderOf } from '../../publishing/merge-parts'
import type { Numbering } from '../../text/numbering'
import { paragraphsIn } from './cells'
import { type DeskDocument, type DeskNode, wordsIn } from './document'
import { keepBoth } from './keep-both'
import { outlineOf, sectionsOf } from './sections'
import { toDocument } from './to-document'
import { toTree } from './to-tree'

/** A part of two texts that began from one: the short version, what else stands before the first heading, or a section without those below it. */
export interface MergedPart {
  key: string
  heading: string
  /** Its blocks in the text from which both began, and in the two; undefined where a text does not have it. */
  began?: DeskNode[]
  mine?: DeskNode[]
  theirs?: DeskNode[]
  /** Which of them is kept, or both: the one that was changed; undefined where both were, in different ways. */
  choice?: Side | 'both'
  /** Its blocks with what each of the two changed, where both changed different items of the short version. */
  both?: DeskNode[]
}

export type Side = 'mine' | 'theirs'

/** Compares two texts that began from one, in the order of the one that moved sections; of theirs where both did. */
export function compareTexts(began: DeskDocument, mine: DeskDocument, theirs: DeskDocument): MergedPart[] {
  const [before, own, other] = [began, mine, theirs].map(partsOf) as [Parts, Parts, Parts]
  const ids = (parts: Parts) => [...parts.keys()].map((id) => ({ id }))
  const keys = orderOf(ids(before), ids(other), ids(own)).filter((key) => own.has(key) || other.has(key))
  return keys.map((key) => {
    const [was, mine, theirs] = [before, own, other].map((parts) => parts.get(key)?.blocks)
    const heading = (own.get(key) ?? other.get(key))?.heading ?? ''
    const choice = choose(was, mine, theirs)
    const both = choice || key !== inShort ? undefined : mergeItems(was, mine, theirs)
    return { key, heading, began: was, mine, theirs, choice: both ? 'both' : choice, both }
  })
}

/** Whether at most one of two texts that began from one moved sections, or both did so in the same way. */
export function isOrderClear(began: DeskDocument, mine: DeskDocument, theirs: DeskDocument): boolean {
  const texts = [began, mine, theirs].map(partsOf)
  const shared = texts.map((parts) => [...parts.keys()].filter((key) => texts.every((one) => one.has(key))))
  return choose(shared[0], shared[1], shared[2]) !== undefined
}

/** Which of two values is kept that began from one: that which was changed; undefined where both were, in different ways. */
export function choose(began: unknown, mine: unknown, theirs: unknown): Side | undefined {
  if (isSame(mine, theirs) || isSame(theirs, began)) return 'mine'
  return isSame(mine, began) ? 'theirs' : undefined
}

/** Whether two values say the same, whatever else of them is set to nothing, or is no more when it is written to a file and read again. */
export function isSame(one: unknown, other: unknown): boolean {
  // Most are the very same, and it takes long to write them.
  return (
    JSON.stringify(one) === JSON.stringify(other) || JSON.stringify(plainly(one)) === JSON.stringify(plainly(other))
  )
}

/** The text of the parts that were chosen. */
export function mergedDocument(parts: MergedPart[]): DeskDocument {
  const content = parts.flatMap((part) => {
    const { choice, began = [], mine = [], theirs = [] } = part
    return choice === 'both' ? (part.both ?? bothOf(began, mine, theirs)) : ((choice && part[choice]) ?? [])
  })
  // Links to a section that is there lead to it, and not to where one side led them.
  const own = new Set(sectionsOf({ type: 'doc', content }).map(({ anchor }) => anchor))
  for (const [index, { attrs, ...block }] of content.entries()) {
    const aliases = attrs?.aliases?.filter((one) => !own.has(one))
    if (aliases && aliases.length < (attrs?.aliases?.length ?? 0))
      content[index] = { ...block, attrs: { ...attrs, aliases } }
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** The blocks of the short version with what two texts changed in it. Undefined where both changed one item. */
function mergeItems(began?: DeskNode[], mine?: DeskNode[], theirs?: DeskNode[]): DeskNode[] | undefined {
  const partsIn = (content: DeskNode[] = []) => {
    const { children } = toTree({ type: 'doc', content })
    return [{ id: inShort, blocks: children.map((node) => ({ node, shape: node })) }]
  }
  const merged = mergeParts(partsIn(began), partsIn(mine), partsIn(theirs), (heading) => heading)
  return merged.conflicts.length > 0 ? undefined : toDocument({ type: 'root', children: merged.nodes }).content
}

/** The blocks of one section of two texts that began from one, with what each changed in it. A heading that both reworded begins a section of its own, with what is only in theirs. */
function bothOf(began: DeskNode[], mine: DeskNode[], theirs: DeskNode[]): DeskNode[] {
  const [[heading, ...own], [other, ...others]] = [mine, theirs]
  if (heading?.type !== 'heading' || other?.type !== 'heading') return keepBoth(began, mine, theirs)
  const side = wordsIn(heading) === wordsIn(other) ? 'mine' : choose(began.slice(0, 1), [heading], [other])
  if (side) return [side === 'mine' ? heading : other, ...keepBoth(began.slice(1), own, others)]
  const apart = { ...other, attrs: { level: other.attrs?.level, anchor: null, aliases: [] } }
  return [...mine, apart, ...others.filter((block) => !own.some((one) => isSame([one], [block])))]
}

/** What blocks say, each as a paragraph, without those that are empty. */
export function wordsOfBlocks(blocks: DeskNode[] = []): string {
  const words = blocks.map((block) => {
    const { type, content = [] } = block
    if (holdsWords(block)) return wordsIn(block).trim()
    return wordsOfBlocks(/^table(?:Cell|Header)$/.test(type) ? paragraphsIn(content) : content)
  })
  return words.filter((one) => one !== '').join('\n\n')
}

/** What the value of a field says. */
export function wordsOfValue(value: unknown): string {
  if (typeof value === 'string' || value === undefined) return value ?? ''
  return Object.entries(value ?? {})
    .map(([name, one]) => `${name}: ${one}`)
    .join('\n')
}

/** What became of each section since a former text, by its anchor: those that are not listed are as they were, and all where there was none. */
export function changesSince(
  former: { document: DeskDocument; numbering: Numbering } | undefined,
  document: DeskDocument,
  numbering: Numbering,
): Map<string, 'new' | 'changed'> {
  if (!former) return new Map()
  const before = new Map(
    wordsBySection(former.document, former.numbering).flatMap(({ anchors, words }) =>
      anchors.map((anchor) => [anchor, words] as const),
    ),
  )
  return new Map(
    wordsBySection(document, numbering).flatMap(({ anchors, words }): [string, 'new' | 'changed'][] => {
      const [anchor = ''] = anchors
      const was = anchors.map((name) => before.get(name)).find((one) => one !== undefined)
      if (was === undefined) return [[anchor, 'new']]
      return was === words ? [] : [[anchor, 'changed']]
    }),
  )
}

/** What each section says, by all of its anchors. A number with which its heading begins is no word of it. */
function wordsBySection(document: DeskDocument, numbering: Numbering): { anchors: string[]; words: string }[] {
  return outlineOf(document, sectionsOf(document, numbering)).map(({ anchor, aliases, title, start, own }) => {
    const blocks = document.content.slice(start, own).filter(({ type }) => type !== 'heading')
    return { anchors: [anchor, ...aliases], words: `${title}\n\n${wordsOfBlocks(blocks)}` }
  })
}

/** A value without what is not set in it, in one order, and with blocks as a file has them. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    return value.every((one) => one?.type) ? writtenForm(value) : value.map(plainly)
  }
  if (typeof value !== 'object' || value === null) return value || undefined
  const set = Object.entries(value).flatMap(([name, one]) => {
    const plain = plainly(one)
    return plain === undefined ? [] : [[name, plain] as const]
  })
  return set.length > 0 ? Object.fromEntries(set.sort(([one], [other]) => (one < other ? -1 : 1))) : undefined
}

function writtenForm(blocks: DeskNode[]): string {
  // Whether the address of a heading is its own or that of its words, it is one.
  const content = blocks.map((block) => {
    const { anchor, address, ...attrs } = block.attrs ?? {}
    return block.type === 'heading' ? { ...block, attrs: { ...attrs, anchor: anchor ?? address } } : block
  })
  const { children } = toTree({ type: 'doc', content })
  return JSON.stringify(children, (key, value) => (key === 'data' ? undefined : value))
}

/** The key of the short version, which is its anchor. */
const inShort = 'in-short'

type Parts = Map<string, { heading: string; blocks: DeskNode[] }>

function partsOf(document: DeskDocument): Parts {
  const sections = sectionsOf(document, 'none')
  const lead = document.content.slice(0, sections[0]?.start)
  const at = lead.findIndex(({ type }) => type === 'inShort')
  const before = [
    [`before ${inShort}`, 'Opening', lead.slice(0, Math.max(0, at))],
    [inShort, 'In short', lead.slice(at, at + 1)],
    ['text', 'Opening', lead.slice(at + 1)],
  ] as const
  const parts: Parts = new Map(
    before.flatMap(([key, heading, blocks]) => (blocks.length > 0 ? [[key, { heading, blocks }]] : [])),
  )
  for (const { anchor, title, start, own } of sections) {
    let key = anchor
    for (let count = 2; parts.has(key); count++) key = `${anchor} ${count}`
    parts.set(key, { heading: title, blocks: document.content.slice(start, own) })
  }
  return parts
}

function holdsWords({ content = [] }: DeskNode): boolean {
  return content.every(({ type }) => type === 'text' || type === 'hardBreak')
}
