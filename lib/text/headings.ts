import { slug } from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type HeadingMark, readHeading } from './anchors'
import { type Numbering, numberings, type OwnNumber, ownNumbers, placesOf } from './numbering'

/** Anchors that every page has: of its top, and of its short version. */
export const pageAnchors = ['text', 'in-short']

/** Anchors that the page itself uses. */
export const reservedAnchors = [...pageAnchors, 'retired-sections']

/** A heading of the text with what its mark says; the anchor is the fixed one, or what rehype-slug will derive. */
export interface MarkedHeading extends HeadingMark {
  node: Heading
  anchor: string
  /** What its section is cited by; empty without numbers. */
  number: string
  /** Its own number as written, where the version has its own numbers; it is no part of the title. */
  mark?: string
  /** The number with which it begins, whoever numbers the sections. */
  own?: OwnNumber
  /** True when a mark is there and cannot be read. */
  isUnreadable: boolean
}

/** The headings of a text, in order. */
export function readHeadings(tree: Root): MarkedHeading[] {
  const numbering = numberingOf(tree)
  const nodes = tree.children.filter((node) => node.type === 'heading')
  const read = nodes.map((node) => readHeading(textOf(node)))
  const written = nodes.map((node, index) => ({ title: read[index]?.title ?? textOf(node), depth: node.depth }))
  const own = ownNumbers(written, numbering)
  const places = placesOf(nodes)
  return nodes.map((node, index) => {
    const kept = numbering === 'own' ? own[index] : undefined
    const title = kept?.title ?? written[index]?.title ?? ''
    const { anchor, aliases = [] } = read[index] ?? {}
    const derived = slug(title)
    // People type an ordinary space for any other.
    const composed = slug(title.replaceAll(/\s/gu, ' ')).normalize('NFC')
    // Browsers tell composed letters from decomposed ones, and pages had both.
    const forms = anchor === undefined && derived !== composed ? [derived] : []
    const number = (numbering === 'page' ? places[index] : kept?.number) ?? ''
    const isUnreadable = read[index] === undefined
    const anchors = { anchor: anchor ?? composed, aliases: [...aliases, ...forms] }
    return { node, title, ...anchors, number, mark: kept?.mark, own: own[index], isUnreadable }
  })
}

/** Who numbers the sections of a text, as the fields in its tree say. */
export function numberingOf({ children: [fields] }: Root): Numbering {
  return numberingIn(fields?.type === 'yaml' ? fields.value : '')
}

/** Who numbers the sections of a text, as its fields say. */
export function numberingIn(yaml: string): Numbering {
  const [, said] = /^["']?numbers["']?\s*:\s*["']?(\w+)/m.exec(yaml) ?? []
  return numberings.find((numbering) => numbering === said) ?? 'page'
}

/** Takes the marks of headings out of their tree, and fixes the anchors that they name. */
export function takeMarks(headings: MarkedHeading[]): void {
  for (const { node, title, anchor } of headings) {
    node.children = [{ type: 'text', value: title }]
    if (anchor !== slug(title)) node.data = { hProperties: { id: anchor } }
  }
}

/** For each heading whose anchor one before it has, or the page itself, another that nothing in the text has. */
export function freeAnchors(headings: MarkedHeading[]): Map<MarkedHeading, string> {
  const all = new Set([...reservedAnchors, ...headings.flatMap(({ anchor, aliases }) => [anchor, ...aliases])])
  const taken = new Set(reservedAnchors)
  const free = new Map<MarkedHeading, string>()
  for (const heading of headings) {
    const { anchor, aliases } = heading
    if (taken.has(anchor)) {
      let other = reservedAnchors.includes(anchor) ? `${anchor}-section` : `${anchor}-2`
      for (let count = 3; all.has(other); count++) other = `${anchor}-${count}`
      free.set(heading, other)
      all.add(other)
    }
    for (const own of [anchor, ...aliases]) taken.add(own)
  }
  return free
}
