import type { List, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import type { MarkedHeading } from './headings'
import { ownMark } from './marked-lists'
import { linksIn } from './nodes'
import { passagesIn } from './passages'
import { isBefore, type Mention, type Place } from './problem'

/** Words of a text that name one of its sections by a number, such as `section 4.2`. */
export interface Reference extends Mention {
  /** The number that they name, such as `4.2`. */
  number: string
  /** The anchor of the section that has it; undefined where none has, or where it has no such item. */
  anchor?: string
  /** The anchor of the section in which they stand; undefined before the first. */
  within?: string
  /** The anchor to which they are a link. */
  target?: string
}

const single = 'section|sec\\.|clause|§|Abschnitt|Ziffer'
const several = 'sections|secs\\.|clauses|§§|Abschnitten?|Ziffern'
const plain = '\\d{1,2}(?:\\.\\d{1,3})*[a-z]?(?![\\p{L}\\d%]|\\.\\d)'
const items = '((?:\\s?\\([a-zA-Z\\d]{1,4}\\))*)'
const and = '\\s*(?:,?\\s*(?:and|or|to|und|oder|bis|sowie)\\s|[,–-])\\s*'

/** The number of a paragraph in a line of its own, which names none. */
const alone = /^(?:§+|\p{L}{3,}\.?)\s*[\dIVXL]+[.):]?$/u

const capitals = '\\p{Lu}[\\w.-]*\\p{Lu}[\\w.-]*'
const statute = '(?:Act|Code|Law|Regulation|Directive|Ordinance|Rules?|Gesetz(?:es)?|Verordnung)'
/** What follows the number of a provision of a law, or of another document. */
const elsewhere = new RegExp(
  `^(?:\\.\\p{Ll}{1,3})?(?:\\s?\\([^)]{1,12}\\))*(?:,?\\s*(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|lit\\.|para(?:graph)?s?\\.?|sentence)\\s*\\(?\\w+\\)?)*,?\\s*(?:(?:of|in|to|under) (?:the|our|that|those|their|its|your|any|\\p{Lu})(?! (?:\\p{L}+ )?(?:policy|notice|statement)\\b)|(?:des|der|vom) |(?:the |UK |EU )?${capitals}|(?:\\p{Lu}\\p{L}+ ){1,6}${statute}\\b)`,
  'u',
)
/** What stands between the number of a section and the link to the document that has it. */
const ofLinked =
  /^(?:\s?\([^)]{1,80}\)|[.:]?\s\p{Lu}[^.;]{0,60})?["”’]?,?\s+(?:of|in|under|unserer|des|der|de|du|del|della)\s+(?:(?:the|our|its|their|your|la|notre|nuestra)\s+)?/u
const behindLaw = new RegExp(
  `(?:${capitals}(?<!\\.)|\\b${statute}|C\\.F\\.R\\.|U\\.S\\.C\\.)(?:,? \\(?\\d{4}\\)?)?,?\\s*$`,
  'u',
)

/** Whether a reference is written as only those to laws are, such as `Art. 6(1)`. */
function isOfLaw(words: string): boolean {
  return /^art/i.test(words) && /\(\d/.test(words)
}

/** Finds the references of a text to its own sections by number. One to an item of a list in the same section, or in that to which it is a link, is not to a section. */
export function referencesIn(tree: Root, file: VFile, headings: MarkedHeading[]): Reference[] {
  const hasOwn = headings.some(({ mark }) => mark !== undefined)
  const names = [
    ...new Set(headings.flatMap(({ number, mark }) => (mark && /^(\p{L}{3,})\s/u.exec(number)?.[1]) || [])),
  ]
  const number = hasOwn ? `(?:${plain}|[IVXL]+(?!\\p{L})|[A-Z](?![\\p{L}'’]))` : plain
  const one = [single, ...names].join('|')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}§])(?:(?:${several})\\s*${number}${items}(?:${and}${number}(?:\\s?\\([a-zA-Z\\d]{1,4}\\))*)*|(?:${one})\\s*${number}${items})`,
    'giu',
  )
  const parts = new RegExp(`(?<![\\p{L}\\d(.])(${number})${items}(?!\\p{L})`, 'gu')
  const byNumber = new Map(headings.map((heading) => [keyOf(heading.number), heading]))
  const passages = passagesIn(tree, file)
  let listed: ReturnType<typeof listItemsIn> | undefined
  const links = linksIn(tree)
  const linkAt = (place: Place) =>
    links.find(({ position: { start, end } = {} }) => start && end && !isBefore(place, start) && !isBefore(end, place))
  return passages.flatMap(({ text, prose, kind, section, spanOf }) => {
    if (kind === 'heading' || alone.test(text)) return []
    return [...prose.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const after = index + found.length
      if (
        isOfLaw(found) ||
        elsewhere.test(text.slice(after)) ||
        behindLaw.test(text.slice(Math.max(0, index - 60), index))
      )
        return []
      const span = spanOf(index, after)
      const [of] = ofLinked.exec(text.slice(after)) ?? []
      const beside = [...(of ? [after + of.length] : []), ...(text.slice(0, index).endsWith(', ') ? [index - 3] : [])]
      const [link, ...others] = [index, ...beside].map((at) => linkAt(spanOf(at, at + 1).start))
      if ([link, ...others].some((one) => one && !one.url.startsWith('#'))) return []
      const target = link?.url.slice(1)
      const led = headings.findIndex((heading) => [heading.anchor, ...heading.aliases].includes(target ?? '')) + 1
      return [...found.matchAll(parts)].flatMap(([, own = '', below = '']): Reference[] => {
        const heading = byNumber.get(own)
        const hasItem = heading === undefined || hasItems(below, heading)
        const anchor = hasItem ? heading?.anchor : undefined
        if (anchor === undefined && isListed(own + below, target === undefined ? section : led)) return []
        const within = headings[section - 1]?.anchor
        return [{ text: found, number: own + below, anchor, within, target, ...span }]
      })
    })
  })

  /** Whether a list in the section of a heading has an item of a number. */
  function isListed(number: string, at: number): boolean {
    listed ??= listItemsIn(tree)
    const top = Math.min(...headings.map(({ node }) => node.depth))
    const section = headings.slice(0, at).filter(({ node }) => node.depth === top).length
    return listed.some((item) => item.cited === citedAs(number) && (item.section === section || number.includes('.')))
  }

  /** Whether the items that are named within a section are marked in its words. */
  function hasItems(below: string, heading: MarkedHeading): boolean {
    const first = /[a-zA-Z]+/.exec(below)?.[0]
    if (first === undefined) return true
    const start = headings.indexOf(heading)
    const next = headings.findIndex(({ node }, at) => at > start && node.depth <= heading.node.depth)
    // The reference itself is no mark.
    const mark = new RegExp(`(?<![\\p{L}\\p{N}(]|\\d )\\(?${first}[.)]`, 'iu')
    return passages.some(({ text, section }) => section > start && (next < 0 || section <= next) && mark.test(text))
  }
}

/** A number without what it is called: `3` for `Article 3`. */
function keyOf(number: string): string {
  return number.replace(/^(?:\p{L}{3,}\.?|§+)\s*/u, '').replace(/[()]/g, '')
}

/** The numbers and letters by which the items of the lists in a text are cited, such as `1 a` for (a) below 1, and paragraphs that begin with a number such as `4.2`, with the top-level section of each. */
function listItemsIn(tree: Root): { section: number; cited: string }[] {
  const top = Math.min(...tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  let section = 0
  return tree.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === top) section++
    const [own] = (node.type === 'paragraph' && /^\d{1,3}(?:\.\d{1,3})+/.exec(textOf(node))) || []
    const cited = node.type === 'list' ? citedIn(node, '') : own === undefined ? [] : [own]
    return cited.map((one) => ({ section, cited: one }))
  })
}

/** How the item of a list is cited by its number and what stands in brackets behind it. */
function citedAs(number: string): string {
  return (number.match(/[\p{L}\d]+(?:\.\d+)*/gu) ?? []).join(' ').toLowerCase()
}

function citedIn({ children, ordered, start }: List, above: string): string[] {
  return children.flatMap((item, index) => {
    const mark = ordered ? String((start ?? 1) + index) : (ownMark(textOf(item.children[0] ?? item)) ?? '')
    // Such as 1.1, which has the number above in it.
    const cited = citedAs(/\d\.\d/.test(mark) ? mark : `${above} ${mark}`)
    const below = item.children.flatMap((child) => (child.type === 'list' ? citedIn(child, cited) : []))
    return mark === '' ? below : [cited, ...below]
  })
}
