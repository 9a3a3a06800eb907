import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { months } from '../languages/months'
import { emailAddress } from '../source/patterns'
import type { MarkedHeading } from './headings'
import { linksIn, once, startOf } from './nodes'
import { parentsOf } from './numbering'
import { type OwnDate, ownDatesIn } from './own-dates'
import { passagesIn } from './passages'
import type { Mention, Place } from './problem'
import { type Reference, referencesIn } from './references'
import { wordsOf } from './sentences'
import { ledTo } from './text'

/** What a text has that other texts and facts must fit, with where it stands. */
export interface Outline {
  /** Where the text begins, below its fields. */
  start: Place
  headings: OutlinedHeading[]
  /** Its references to its own sections by number. */
  references: Reference[]
  /** The days that it gives as its own. */
  ownDates: OwnDate[]
  /** Its links to pages of this site. */
  links: (Place & { url: string })[]
  /** The e-mail addresses that it names or links. */
  emails: Mention[]
  /** The ages below which it calls people children. */
  childAges: Mention[]
  /** The passages and links that give a telephone number or a postal address to write to. */
  otherContacts: Place[]
}

/** A section by its heading. */
export interface OutlinedHeading {
  anchor: string
  aliases: string[]
  /** What it is cited by; empty without a number. */
  number: string
  title: string
  depth: number
  line: number
  /** How many words its text has, that of its own sections included. */
  words: number
}

const childAge =
  /\b(?:under|below|younger than|not yet)(?: the)?(?: age)?(?: of)? (1\d|2[01])\b(?! (?:minutes?|hours?|days?|weeks?|months?|per ?cent|euros?|dollars?|pounds?|people|users|characters?|thousand|million|CFR|C\.F\.R|U\.?S\.?C)|\s*(?:%|\p{Sc}))/giu
/** With its country, or in groups as they are dialled at home. */
const telephone =
  /\+\d[\d\s().-]{6,20}\d|(?<![\d.-])(?:(?:\(\d{2,5}\)|\d{1,5})[\s.-]\d{3,4}[\s.-]\d{3,4}|0\d{1,4}[\s/-]\d{5,8}|0\d(?:\s\d{2}){4})(?![\d.-]*\d)/u
/** A street with its number, on either side, and a town with its postal code. */
const postal =
  /〒\s?\d{3}-\d{4}|[路街道]\d+[号號]|(?:ул|пр|пер)\. \p{Lu}|(?:\b\d{1,5}\w? [\p{Lu}\d]|\b\d{1,5}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|quai) |\p{Lu}[\p{L} .'’-]{2,40} \d{1,5}\w?,)[^.;]{0,80}(?:\b\d{4,6}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)/u
const month = `(?:${months.join('|')})`
/** A day is not a street. */
const day = new RegExp(`\\b\\d{1,2} ${month}\\b,? \\d{4}|\\b${month} \\d{1,2}, \\d{4}`, 'gu')

/** Outlines the text of a tree. */
export function outline(tree: Root, file: VFile, headings: MarkedHeading[]): Outline {
  const passages = passagesIn(tree, file)
  const mentions = (sign: RegExp, pattern: RegExp) =>
    passages.flatMap(({ text, spanOf }) =>
      // Most passages have none.
      !sign.test(text)
        ? []
        : [...text.matchAll(pattern)].map((match) => ({
            text: match.slice(1).find((part) => part !== undefined) ?? match[0],
            ...spanOf(match.index, match.index + match[0].length),
          })),
    )
  const linked: Mention[] = []
  const links: Outline['links'] = []
  const otherContacts = passages.flatMap(({ text, placeOf }) =>
    /\d/.test(text) && [telephone, postal].some((way) => way.test(text.replaceAll(day, ''))) ? placeOf(0) : [],
  )
  for (const { url, position } of linksIn(tree)) {
    const { start = { line: 1, column: 1 }, end = start } = position ?? {}
    const { line, column } = start
    if (isOfSite(url)) links.push({ url, line, column })
    if (/^mailto:/i.test(url))
      linked.push({ text: url.slice('mailto:'.length).replace(/\?.*$/, ''), start: { line, column }, end })
    if (/^tel:/i.test(url)) otherContacts.push({ line, column })
  }
  const { line, column } = startOf(tree) ?? tree.position?.end ?? { line: 1, column: 1 }
  return {
    start: { line, column },
    headings: outlineHeadings(headings, wordsBySection(passages)),
    ownDates: ownDatesIn(passages),
    references: referencesIn(tree, file, headings),
    links,
    emails: [...mentions(/@/, emailAddress), ...linked].map((mention) => ({
      ...mention,
      text: mention.text.toLowerCase(),
    })),
    childAges: mentions(/\d/, childAge),
    otherContacts,
  }
}

/** Whether a link leads to a page of this site, or would if it were written from its root. */
export function isOfSite(url: string): boolean {
  if (/^(?:[/#?](?!\/)|\.)/.test(url)) return true
  // A name with a dot is a site, but for those of files.
  return /^[\w-]+(?:[/?#]|$)|^[\w./-]+\.(?:mdx?|html?|txt|pdf|docx?|php|aspx?)(?:[?#]|$)/i.test(url)
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
  const outlined = headings.map(({ node, anchor, aliases, number, title }, index) => ({
    anchor,
    aliases,
    number,
    title,
    depth: node.depth,
    line: node.position?.start.line ?? 1,
    words: words[index + 1] ?? 0,
  }))
  const parents = parentsOf(outlined)
  // From the last, so that each has the words of those below it when it is added to the one above.
  for (const [index, own] of [...outlined.entries()].reverse()) {
    const above = outlined[parents[index] ?? -1]
    if (above) above.words += own.words
  }
  return outlined
}

/** Where the heading of a section stands, by its anchor; undefined where it is not in the text. */
export function placeOfHeading(outline: Outline | undefined, anchor: string | undefined): Place | undefined {
  const line = outline?.headings.find((heading) => heading.anchor === anchor)?.line
  return line === undefined ? undefined : { line, column: 1 }
}

/** The heading to which each anchor and each alias leads. */
export function headingsByAnchor(outline: Outline | undefined): ReadonlyMap<string, OutlinedHeading> {
  return outline ? byAnchor(outline) : new Map()
}

// Every page of the site asks for those of every text.
const byAnchor = once(({ headings }: Outline) => ledTo(headings))
