import { markOf, type Section, type Text } from '../text/text'
import { align, type Pair, zip } from './align'
import { type Block, readBlocks, readWords } from './blocks'
import { type Matches, matchSections } from './match'
import { type Change, compareWords, type Run, runsOf } from './words'

/** A block with what became of its words. */
export interface RedlineBlock {
  /** Of the block as a whole; one that was kept can have changes within. */
  change: Change
  tag: string
  start?: number
  runs: Run[]
  children: RedlineBlock[]
}

/** A section of two versions. */
export interface RedlineSection {
  anchor: string
  /** Its other anchors in the newer version or, for one that was removed, those that lead nowhere else. */
  aliases: string[]
  depth: number
  /** Its number before its title, in the newer version where that has it. */
  mark: string
  /** Its number in the older version; undefined for one that was added. */
  olderNumber?: string
  /** Its number in the newer version; undefined for one that was removed. */
  newerNumber?: string
  moved: boolean
  /** For one that was removed: the newer section that its links lead to, if any does. */
  heir?: Section
  title: Run[]
  blocks: RedlineBlock[]
  children: RedlineSection[]
}

/** What changed between two versions, as one text that holds both. */
export interface Redline {
  inShort: RedlineBlock[]
  opening: RedlineBlock[]
  sections: RedlineSection[]
}

/** What became of a section, without those below it. */
export type SectionChange = Change | 'changed'

/** Compares two texts. Taking out what was added leaves the older one, taking out what was removed the newer. */
export function redline(older: Text, newer: Text): Redline {
  return {
    inShort: compareHtml(older.inShort, newer.inShort),
    opening: compareHtml(older.opening, newer.opening),
    sections: merge(older.sections, newer.sections, matchSections(older.sections, newer.sections)),
  }
}

/** All sections of a redline in reading order, children after their parent. */
export function redlineSections(sections: RedlineSection[]): RedlineSection[] {
  return sections.flatMap((section) => [section, ...redlineSections(section.children)])
}

/** What became of a section: its title and its blocks, not the sections below it. */
export function sectionChange({ olderNumber, newerNumber, title, blocks }: RedlineSection): SectionChange {
  if (olderNumber === undefined) return 'added'
  if (newerNumber === undefined) return 'removed'
  return title.every(isSame) && isUnchanged(blocks) ? 'same' : 'changed'
}

/** True when a section has another number than before. */
export function isRenumbered({ olderNumber, newerNumber }: RedlineSection): boolean {
  return Boolean(olderNumber && newerNumber) && olderNumber !== newerNumber
}

/** True when a section was neither changed nor moved, nor any below it. */
export function isUntouched(section: RedlineSection): boolean {
  return sectionChange(section) === 'same' && !section.moved && section.children.every(isUntouched)
}

/** True when nothing in blocks was added or removed. */
export function isUnchanged(blocks: RedlineBlock[]): boolean {
  return blocks.every(({ change, runs, children }) => change === 'same' && runs.every(isSame) && isUnchanged(children))
}

function isSame({ change }: Run): boolean {
  return change === 'same'
}

/** The sections of the newer text in its order, and those that were removed after what they followed. */
function merge(older: Section[], newer: Section[], matches: Matches): RedlineSection[] {
  const merged = newer.map((section) => kept(section, matches))
  let place = 0
  for (const section of older) {
    const index = newer.indexOf(matches.newerOf.get(section) ?? section)
    const follower = index < 0 ? undefined : newer[index]
    if (follower && !matches.moved.has(follower)) {
      place = merged.findIndex(({ anchor, newerNumber }) => newerNumber !== undefined && anchor === follower.anchor) + 1
    } else if (!matches.newerOf.has(section)) {
      merged.splice(place, 0, removed(section, matches))
      place++
    }
  }
  return merged
}

function kept(section: Section, matches: Matches): RedlineSection {
  const former = matches.olderOf.get(section)
  return {
    anchor: section.anchor,
    aliases: section.aliases,
    depth: section.depth,
    mark: markOf(section),
    olderNumber: former?.number,
    newerNumber: section.number,
    moved: matches.moved.has(section),
    title: former
      ? compareWords(readWords(former.title), readWords(section.title))
      : runsOf(readWords(section.title), 'added'),
    blocks: compareHtml(former?.html ?? '', section.html),
    children: merge(former?.children ?? [], section.children, matches),
  }
}

function removed(section: Section, matches: Matches): RedlineSection {
  return {
    anchor: section.anchor,
    aliases: section.aliases.filter((alias) => !matches.heirOf.has(alias)),
    depth: section.depth,
    mark: markOf(section),
    olderNumber: section.number,
    moved: false,
    heir: matches.heirOf.get(section.anchor),
    title: runsOf(readWords(section.title), 'removed'),
    blocks: compareHtml(section.html, ''),
    children: merge(section.children, [], matches),
  }
}

function compareHtml(older: string, newer: string): RedlineBlock[] {
  if (older === newer) return readBlocks(newer).map((block) => whole(block, 'same'))
  return compareBlocks(align(readBlocks(older), readBlocks(newer)))
}

function compareBlocks(pairs: Pair[]): RedlineBlock[] {
  return pairs.flatMap(({ older, newer }) => {
    if (older && newer) return comparePair(older, newer)
    if (older) return [whole(older, 'removed')]
    return newer ? [whole(newer, 'added')] : []
  })
}

function comparePair(older: Block, newer: Block): RedlineBlock[] {
  if (older.key === newer.key) return [whole(newer, 'same')]
  const apart = [whole(older, 'removed'), whole(newer, 'added')]
  const { tag, start } = newer
  if (tag !== older.tag || start !== older.start) return apart
  if (older.children.length === 0 && newer.children.length === 0) {
    const runs = compareWords(older.tokens, newer.tokens)
    return runs.some(isSame) ? [{ change: 'same', tag, runs, children: [] }] : apart
  }
  if (older.children.length === 0 || newer.children.length === 0) return apart
  // The cells of a row belong to columns, so those of two rows compare one to one or not at all.
  if (tag === 'tr' && older.children.length !== newer.children.length) return apart
  const children =
    tag === 'tr'
      ? zip(older.children, newer.children).map((pair) => compareCell(pair.older, pair.newer))
      : compareBlocks(align(older.children, newer.children))
  return [{ change: 'same', tag, start, runs: [], children }]
}

/** Compares two cells, in which a list may stand, with or without words beside it. */
function compareCell(older: Block, newer: Block): RedlineBlock {
  const { tag } = newer
  if (older.children.length + newer.children.length === 0) {
    return { change: 'same', tag, runs: compareWords(older.tokens, newer.tokens), children: [] }
  }
  return { change: 'same', tag, runs: [], children: compareBlocks(align(partsOf(older), partsOf(newer))) }
}

/** The blocks of a cell; one without a list has its words alone. */
function partsOf(cell: Block): Block[] {
  return cell.children.length > 0 ? cell.children : [{ ...cell, tag: '' }]
}

function whole({ tag, start, tokens, children }: Block, change: Change): RedlineBlock {
  return { change, tag, start, runs: runsOf(tokens, change), children: children.map((child) => whole(child, change)) }
}
