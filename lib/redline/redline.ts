import { readAnchor, writeAnchor } from '../text/anchors'
import { allSections, markOf, type Section, type Text } from '../text/text'
import { readWords } from './blocks'
import { compareHtml } from './compare'
import { type Degree, degreeOf, degreeOfRuns, greatest } from './kinds'
import { type Matches, matchSections } from './match'
import { markMoves } from './moves'
import { type Change, compareWords, type Run, runsOf } from './words'

/** A block with what became of its words. */
export interface RedlineBlock {
  /** Of the block as a whole; one that was kept can have changes within. */
  change: Change
  tag: string
  /** The number of an item of a numbered list in the two versions, as far as they have it. */
  number?: { older?: number; newer?: number }
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

/** Compares two texts. Taking out what was added leaves the older one, taking out what was removed the newer; what was moved is removed at one end and added at the other. */
export function redline(older: Text, newer: Text): Redline {
  const matches = matchSections(older.sections, newer.sections)
  const compared = {
    inShort: compare(older.inShort, newer.inShort, matches),
    opening: compare(older.opening, newer.opening, matches),
    sections: merge(older.sections, newer.sections, matches),
  }
  markMoves(compared.inShort, compared.opening, allSections(compared.sections))
  return compared
}

/** The sections that something happened to, in reading order. */
export function changedSections({ sections }: Redline): RedlineSection[] {
  return allSections(sections).filter((section) => section.moved || sectionChange(section) !== 'same')
}

/** What became of a section: its title and its blocks, not the sections below it. */
export function sectionChange({ olderNumber, newerNumber, title, blocks }: RedlineSection): Change | Degree {
  if (olderNumber === undefined) return 'added'
  if (newerNumber === undefined) return 'removed'
  return greatest([degreeOfRuns(title), degreeOf(blocks)])
}

/** How much changed between two texts, the places of sections aside. */
export function degreeOfRedline({ inShort, opening, sections }: Redline): Degree {
  const parts = allSections(sections).map(sectionChange)
  const below = parts.map((change) => (change === 'same' || change === 'typography' ? change : 'changed'))
  return greatest([degreeOf(inShort), degreeOf(opening), ...below])
}

/** True when two texts say the same, in the same order and under the same numbers. */
export function isSame(redline: Redline): boolean {
  const isKept = (section: RedlineSection) => !section.moved && !isRenumbered(section)
  return degreeOfRedline(redline) === 'same' && allSections(redline.sections).every(isKept)
}

/** True when a section has another number than before, or none, or one that had none. */
export function isRenumbered({ olderNumber: older, newerNumber: newer }: RedlineSection): boolean {
  return older !== undefined && newer !== undefined && older !== newer
}

/** True when a section was neither changed nor moved, nor any below it. */
export function isUntouched(section: RedlineSection): boolean {
  return sectionChange(section) === 'same' && !section.moved && section.children.every(isUntouched)
}

/** Compares two parts. A link to a section leads there by any of its anchors. */
function compare(older: string, newer: string, { heirOf }: Matches): RedlineBlock[] {
  const leadOf = (href: string) => {
    const heir = href.startsWith('#') ? heirOf.get(readAnchor(href.slice(1))) : undefined
    return heir ? `#${writeAnchor(heir.anchor)}` : href
  }
  return compareHtml(older, newer, { leadOf })
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
    blocks: compare(former?.html ?? '', section.html, matches),
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
    blocks: compare(section.html, '', matches),
    children: merge(section.children, [], matches),
  }
}
