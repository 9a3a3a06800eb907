import GithubSlugger, { slug } from 'github-slugger'
import type { Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { stringify } from 'yaml'
import { cleanCharacters, withoutNeedless } from '../source/hidden'
import type { Reading } from '../source/reading'
import { isAnchor, writeAnchor, writeMark } from '../text/anchors'
import { readHeadings, reservedAnchors } from '../text/headings'
import { linksIn } from '../text/nodes'
import { levelsOf, type OwnNumber, ownNumber, ownNumbers, placesOf } from '../text/numbering'
import { isOfSite } from '../text/outline'
import { ownDatesIn } from '../text/own-dates'
import { parse } from '../text/parse'
import { passagesIn } from '../text/passages'
import { headingOf } from '../text/text'
import { decoded } from '../urls'
import { tidyBlocks } from '../writing/tidy'
import { writeBlocks } from '../writing/write-blocks'
import { guessHeadings, itemWithNumber, lowerSentences, partInLines, partTitles } from './guesses'
import { joinTitles } from './join-titles'
import { groupItems } from './typed-lists'
import { countWords, type WordCount } from './word-count'

/** What the file is to become. */
export interface Purpose {
  /** The title of the policy, where the file has none. */
  title: string
  /** The day of the past version that it becomes; undefined for a draft of today. */
  updated?: string
  /** What its fields say beside the title. */
  fields: Record<string, string>
  /** The address on this site that a link was meant to have; undefined where none matches. */
  addressOf?: (url: string) => string | undefined
}

/** A draft made of a file, and what there is to say of it. */
export interface TakenOver {
  source: string
  title: string
  notes: string[]
  words: WordCount
  /** The days that the text gives as its own. */
  days: { updated?: string; effective?: string }
}

/** The depth of headings below which none may stand. */
const deepest = 4

/** Makes a draft of what was read. Nothing of its words is changed. */
export function takeOver(reading: Reading, purpose: Purpose): TakenOver {
  const notes = [...reading.notes]
  visit(reading.tree, 'text', (node, index = 0, parent) => {
    const isFirst = index === 0 || parent?.children[index - 1]?.type === 'break'
    const value = withoutNeedless(node.value)
    // With such a space, a sign is read as it stands until the space is put right.
    node.value = isFirst ? value.replace(/^(\s*(?:[-*+]|\d{1,9}[.)]))[\u00A0\u2007\u202F\u3000]+/, '$1 ') : value
  })
  const blocks = partInLines(partTitles(joinTitles(tidyBlocks(lowerSentences(reading.tree.children, notes)), notes)))
  const tree: Root = { type: 'root', children: blocks.flatMap(withNumber) }
  plainSigns(tree)
  guessHeadings(tree, notes)
  groupItems(tree)
  const title = takeTitle(tree, reading.title, purpose.title) ?? reading.title ?? purpose.title
  const headings = tree.children.filter((node) => node.type === 'heading')
  const levels = levelsOf(headings)
  for (const [index, heading] of headings.entries()) {
    const level = levels[index] ?? 2
    if (level > deepest) notes.push(`“${textOf(heading)}” is of the third level, the lowest that a policy has`)
    heading.depth = Math.min(deepest, level) as Heading['depth']
  }
  if (headings.length === 0 && reading.text.length > 1_000)
    notes.push('No titles of sections were found: where it has some, make headings of them')
  takeLinkedAnchors(tree, headings)
  const numbers = takeNumbers(headings, notes)
  takeLinks(tree, takeAnchors(tree, headings), notes, purpose.addressOf)
  const isShort =
    purpose.updated === undefined && reading.tree.children.every(({ type }) => type !== 'mdxJsxFlowElement')
  const short = isShort ? '<InShort>\n\n</InShort>\n\n' : ''
  const front = (effective?: string) =>
    `---\n${stringify({ title, ...purpose.fields, effective, numbers }, { lineWidth: 0 })}---\n\n`
  const body = `${short}${writeBlocks(tidyBlocks(tree.children), notes)}`
  const source = cleanCharacters(front() + withoutControls(body, notes))
  const file = new VFile(source)
  const written = parse(file)
  const found = written ? ownDatesIn(passagesIn(written, file)) : []
  const dayOf = (isOne: boolean) => found.find(({ isOfEffect }) => isOfEffect === isOne)?.day
  const days = { updated: dayOf(false), effective: dayOf(true) }
  const isLater = purpose.updated !== undefined && days.effective !== undefined && days.effective >= purpose.updated
  const dated = isLater ? front(days.effective) + source.slice(front().length) : source
  const words = countWords(reading.text, `${title}\n${written ? plainText(written) : source}`)
  return { source: dated, title, notes, words, days }
}

/** A text without control characters. Notes these, and signs that only a font of the file shows as letters. */
function withoutControls(body: string, notes: string[]): string {
  const clean = body.replaceAll(/(?![\n\u0085])\p{Cc}/gu, '')
  if (clean !== body) notes.push('Control characters, which nobody sees, were left out')
  const [unread, ...more] = clean.match(/[^\s\p{Co}]*\p{Co}[^\n]{0,30}/gu) ?? []
  const said = `Signs that only a font of the file shows as letters stand as they are (${more.length + 1})`
  if (unread) notes.push(`${said}, such as “${unread}”`)
  return clean
}

/** Takes the marks off signs between words, such as a bold full stop, which Markdown could only write with a code beside it. */
function plainSigns(tree: Root): void {
  visit(tree, ['strong', 'emphasis'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node) || /[\p{L}\p{N}]/u.test(textOf(node))) return
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...(node.children as PhrasingContent[]))
    return index
  })
}

/** A list of one item that goes on with a number, as after a paragraph, as words that begin with it. */
function withNumber(node: RootContent): RootContent[] {
  const [item, ...more] = node.type === 'list' ? node.children : []
  if (node.type !== 'list' || item?.children[0]?.type !== 'paragraph' || more.length > 0 || (node.start ?? 1) < 2)
    return [node]
  return itemWithNumber(item, node.start ?? 1)
}

/** All words of a text that a reader sees, with the numbers of its sections. */
function plainText(tree: Root): string {
  const headings = readHeadings(tree).map((heading) => `${headingOf(heading)}\n`)
  const others = tree.children.filter(({ type }) => type !== 'heading' && type !== 'yaml')
  return headings.join('') + others.map(wordsOf).join('\n')
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (!('children' in node)) return textOf(node)
  // Numbers may have been typed before.
  if (node.type === 'list' && node.ordered)
    return node.children.map((item, index) => `${(node.start ?? 1) + index}. ${wordsOf(item)}`).join('')
  const isLine = /^(?:paragraph|tableCell)$/.test(node.type)
  return node.children.map(wordsOf).join('') + (isLine ? '\n' : '')
}

/** The only heading of the first level, or the first heading before all others of its level and all text, or one at the top that says what the policy is called, or that the next one of its level follows at once. */
function takeTitle(tree: Root, known: string | undefined, called: string): string | undefined {
  const index = tree.children.findIndex((node) => node.type === 'heading')
  const first = tree.children[index]
  if (first?.type !== 'heading') return undefined
  const isAlone = tree.children.every((node) => node === first || node.type !== 'heading' || node.depth > first.depth)
  const below = tree.children[index + 1]
  const isNumbered = ownNumber(textOf(first)) !== undefined
  const isAtTop = known === undefined ? index === 0 : index < 4 && known === textOf(first)
  const isAbove = isAtTop && below?.type === 'heading' && below.depth <= first.depth && !isNumbered
  // Such as “Privacy policy” for one that is called “App privacy policy”.
  const isName = index === 0 && ` ${called}`.toLowerCase().endsWith(` ${textOf(first)}`.toLowerCase())
  const isOther = first.depth > 1 && (index > 3 || (known !== undefined && known !== textOf(first)))
  if (!isName && !isAbove && (!isAlone || isOther)) return undefined
  tree.children.splice(index, 1)
  return textOf(first)
}

function titlesOf(headings: Heading[]): { title: string; depth: number }[] {
  return headings.map((node) => ({ title: textOf(node), depth: node.depth }))
}

/** Whose numbers the sections have, as the field says. Those that the page gives too are left to it. */
function takeNumbers(headings: Heading[], notes: string[]): 'own' | 'none' | undefined {
  const own = ownNumbers(titlesOf(headings), 'page')
  const places = placesOf(headings)
  const numbered = own.filter((one) => one !== undefined)
  if (headings.length === 0) return undefined
  if (numbered.length === 0) {
    notes.push(
      'Its sections have no numbers, so the page shows none (`numbers: none`); delete that line, and the page numbers them',
    )
    return 'none'
  }
  if (own.some((one, index) => one?.number !== places[index])) {
    notes.push('Its sections have numbers of their own, which stand as they are (`numbers: own`)')
    // Such as 2) below 3. and above 4.
    const signOf = ({ mark, number }: OwnNumber) => (/^\d+$/.test(number) ? mark.slice(number.length) : undefined)
    const missing = numbered.flatMap((one, index) => {
      const isBefore = (other: OwnNumber) =>
        signOf(other) === signOf(one) || Number(other.number) === Number(one.number) - 1
      const before = numbered.slice(0, index).findLast(isBefore)?.number
      if (signOf(one) === undefined || Number(one.number) <= Number(before ?? 0) + 1) return []
      return [before === undefined ? `before ${one.number}` : `between ${before} and ${one.number}`]
    })
    if (missing.length > 0) notes.push(`Sections were not found whose numbers stand ${missing.join(', ')}`)
    return 'own'
  }
  for (const [index, node] of headings.entries())
    node.children = [{ type: 'text', value: own[index]?.title ?? textOf(node) }]
  notes.push('Its sections have the numbers that the page gives them, so these are left to the page')
  return undefined
}

/** Gives headings the anchors that sites make of all of their words, numbers too, where links lead there. */
function takeLinkedAnchors(tree: Root, headings: Heading[]): void {
  const linked = new Set(linksIn(tree).map(({ url }) => decoded(url)))
  for (const node of headings) {
    const anchor = slug(textOf(node))
    if (linked.has(`#${anchor}`)) node.data = { ...node.data, anchors: [...(node.data?.anchors ?? []), anchor] }
  }
}

/** Writes the anchors of sections as former ones, and lets links within the text lead to the section itself. Returns where these lead. */
function takeAnchors(tree: Root, headings: Heading[]): Set<string> {
  const numbers = ownNumbers(titlesOf(headings), 'own')
  const slugger = new GithubSlugger()
  const titles = headings.map((node, index) => numbers[index]?.title ?? textOf(node))
  const derived = titles.map((title) => slugger.slug(title))
  const taken = new Set([...derived, ...reservedAnchors])
  const places = new Map<string, string>()
  headings.forEach((node, index) => {
    const anchor = derived[index] ?? ''
    places.set(anchor, places.get(anchor) ?? anchor)
    const aliases = (node.data?.anchors ?? []).filter((alias) => {
      const isFree = !taken.has(alias) && isAnchor(writeAnchor(alias))
      if (!places.has(alias)) places.set(alias, anchor)
      if (isFree) taken.add(alias)
      return isFree
    })
    const own = anchor === slug(titles[index] ?? '') ? undefined : anchor
    if (aliases.length === 0 && own === undefined) return
    node.children = [{ type: 'text', value: `${textOf(node)} ${writeMark(own, aliases)}` }]
  })
  for (const node of linksIn(tree)) {
    const anchor = node.url.startsWith('#') ? places.get(decoded(node.url.slice(1))) : undefined
    if (anchor !== undefined) node.url = `#${writeAnchor(anchor)}`
  }
  return new Set(derived.map((anchor) => `#${writeAnchor(anchor)}`))
}

/** Lets links lead where they were meant to, and leaves the words of those that lead nowhere: to a place that the file does not have, to another file beside it, or to what would run. */
function takeLinks(tree: Root, places: Set<string>, notes: string[], addressOf: Purpose['addressOf']): void {
  visit(tree, 'link', (node, index, parent) => {
    node.url = addressOf?.(node.url) ?? node.url
    const { url } = node
    const isLost = url.startsWith('#') && !places.has(url)
    const isAway = !/^[/#]/.test(url) && isOfSite(url)
    const isProgram = /^\s*(?:javascript|data|file|vbscript|blob):/i.test(url)
    if (!(isLost || isAway || isProgram) || !parent || index === undefined) return
    const why = isLost ? 'which the file does not have' : 'where no link of a policy can lead'
    notes.push(`The link “${textOf(node)}” led to ${url.slice(0, 80)}, ${why}; its words stand`)
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...node.children)
    return index
  })
}
