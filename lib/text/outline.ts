import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { MarkedHeading } from './headings'
import { nodesIn } from './nodes'
import { passagesIn } from './passages'
import type { Place } from './place'
import { wordsOf } from './sentences'

/** What a text has that other texts and facts must fit, with where it stands. */
export interface Outline {
  /** Where the text begins, below its fields. */
  start: Place
  headings: OutlinedHeading[]
  /** Its links to pages of this site. */
  links: (Place & { url: string })[]
  /** The e-mail addresses that it names or links. */
  emails: Mention[]
  /** The ages below which it calls people children. */
  childAges: Mention[]
  /** Whether it has a telephone number or a postal address to write to. */
  hasOtherContact: boolean
}

/** A section by its heading. */
export interface OutlinedHeading {
  anchor: string
  aliases: string[]
  title: string
  line: number
  /** How many words its text has, that of its own sections included. */
  words: number
}

/** Something that a text names. */
export interface Mention extends Place {
  text: string
}

const email = /(?<![^\s<>()[\]"“”,;:])[^\s@<>()[\]"“”,;:]{1,64}@[^\s@<>()[\]"“”,;:]{1,200}\.\p{L}{2,20}/gu
const childAge =
  /\b(?:under|below|younger than)(?: the)?(?: age)?(?: of)? (1\d|2[01])\b(?!\s*(?:minutes?|hours?|days?|weeks?|months?|%|per ?cent|\p{Sc}|euros?|dollars?|pounds?))/giu
const telephone = /\+\d[\d\s().-]{6,}\d/u
/** A number and a street or a town, with a postal code. */
const postal = /\b\d{1,5}\s[\p{L}\d .'’-]+,[^.]*\b[\p{L}]*\s?\d{4,6}\b/u

/** Outlines the text of a tree. */
export function outline(tree: Root, file: VFile, headings: MarkedHeading[]): Outline {
  const passages = passagesIn(tree, file)
  const mentions = (sign: RegExp, pattern: RegExp) =>
    passages.flatMap(({ text, placeOf }) =>
      // Most passages have none.
      !sign.test(text)
        ? []
        : [...text.matchAll(pattern)].map((match) => ({
            text: match.slice(1).find((part) => part !== undefined) ?? match[0],
            ...placeOf(match.index),
          })),
    )
  const linked: Mention[] = []
  const links: Outline['links'] = []
  let hasTelephone = false
  for (const { node } of nodesIn(tree)) {
    if (node.type !== 'link') continue
    const { url, position } = node
    const { line = 1, column = 1 } = position?.start ?? {}
    if (/^[/#]/.test(url)) links.push({ url, line, column })
    if (/^mailto:/i.test(url)) linked.push({ text: url.slice('mailto:'.length).replace(/\?.*$/, ''), line, column })
    if (/^tel:/i.test(url)) hasTelephone = true
  }
  const { line, column } = tree.children.find(({ type }) => type !== 'yaml')?.position?.start ?? { line: 1, column: 1 }
  return {
    start: { line, column },
    headings: outlineHeadings(headings, wordsBySection(passages)),
    links,
    emails: [...mentions(/@/, email), ...linked].map((mention) => ({ ...mention, text: mention.text.toLowerCase() })),
    childAges: mentions(/\d/, childAge),
    hasOtherContact:
      hasTelephone || passages.some(({ text }) => /\d/.test(text) && (telephone.test(text) || postal.test(text))),
  }
}

/** How many words follow each heading, up to the next; the first number is of what stands before all. */
function wordsBySection(passages: ReturnType<typeof passagesIn>): number[] {
  const words: number[] = []
  for (const { text, kind, section } of passages) {
    words[section] = (words[section] ?? 0) + (kind === 'heading' ? 0 : wordsOf(text).length)
  }
  return words
}

function outlineHeadings(headings: MarkedHeading[], words: number[]): OutlinedHeading[] {
  return headings.map(({ node, anchor, aliases, title }, index) => {
    const next = headings.findIndex((other, place) => place > index && other.node.depth <= node.depth)
    const own = words.slice(index + 1, next < 0 ? undefined : next + 1)
    return {
      anchor,
      aliases,
      title,
      line: node.position?.start.line ?? 1,
      words: own.reduce((sum, count) => sum + (count ?? 0), 0),
    }
  })
}
