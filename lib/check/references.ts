import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { PolicyDocument } from '../content/content'
import { bagOf, share } from '../redline/align'
import { type Block, readBlocks } from '../redline/blocks'
import { linkRules } from '../rules/link-rules'
import { referenceRules } from '../rules/reference'
import { both } from '../source/said'
import { toLink } from '../source/tags'
import { ownMark } from '../text/marked-lists'
import { type NamedItem, namedItems } from '../text/named-items'
import { headingsByAnchor, type OutlinedHeading } from '../text/outline'
import { type Place, problem } from '../text/problem'
import { allSections, type Text } from '../text/text'

/** Reports each number by which a draft names a section where the same number, in the same section of the version before it, named another, and likewise letters of lists. */
export function checkReferences(draft: PolicyDocument, older: PolicyDocument): void {
  const now = headingsByAnchor(draft.outline)
  const before = headingsByAnchor(older.outline)
  const isSame = (anchor = '', former = '') => now.get(former) === now.get(anchor)
  for (const one of draft.outline?.references ?? []) {
    if (one.anchor === undefined || one.target !== undefined) continue
    const there = (older.outline?.references ?? []).filter(({ within = '' }) =>
      within === (one.within ?? '') ? true : isSame(one.within, within),
    )
    const former = there.find(({ number, anchor }) => number === one.number && anchor !== undefined)
    if (!former || there.some(({ anchor }) => isSame(one.anchor, anchor))) continue
    const meant = now.get(former.anchor ?? '')
    const title = before.get(former.anchor ?? '')?.title ?? ''
    const advice = meant ? `write ${linkTo(meant, one.text)}` : 'write a link to the section that is meant'
    const reason = both`"${one.text}" named "${title}" in the version of ${older.updated} and names "${now.get(one.anchor)?.title}" now; ${[advice, toLink]}`
    // What it would be as a link now is not what was meant.
    const isAdvice = (told: VFileMessage) =>
      told.ruleId === referenceRules['plain-reference'].id &&
      told.line === one.start.line &&
      told.column === one.start.column
    draft.file.messages = draft.file.messages.filter((told) => !isAdvice(told))
    problem(draft.file, one, reason, referenceRules.reference)
  }
  checkItemReferences(draft, older)
}

/** The link to a section that reads as the words with which a text names it, which begin a sentence or do not. */
function linkTo({ anchor, number, title }: OutlinedHeading, words: string): string {
  const word = /^\p{Lu}/u.test(words) ? 'Section' : 'section'
  return `\`[${number === '' ? title : `${word} ${number}`}](#${anchor})\``
}

/** An item of a list, by the letter or number with which it begins. */
interface Item {
  sign: string
  /** That letter or number as the list has it, such as `a)`. */
  mark: string
  words: string
  bag: string[]
  /** The anchor of the section in which it stands. */
  within: string
}

/** Words of a text that name an item of a list, and the section in which they stand. */
interface ItemReference extends Pick<NamedItem, 'text' | 'sign'> {
  within: string
  start: Place
  end: Place
}

/** An item that shares at least this part of its words with another is that one. */
const leastAlike = 0.6

/** Reports each letter by which a draft names an item of a list as the version before it did, where that letter has another item now, or none. */
function checkItemReferences(draft: PolicyDocument, older: PolicyDocument): void {
  const references = referencesOf(draft)
  // To read a text takes long.
  if (references.length === 0 || !draft.compared || !older.compared) return
  const [now, then] = [itemsIn(draft.compared), itemsIn(older.compared)]
  const sections = headingsByAnchor(draft.outline)
  const isWithin = (a: string, b: string) =>
    a === b || (sections.get(a) !== undefined && sections.get(a) === sections.get(b))
  const newer = new Map(then.map((item) => [item, heirOf(item, now)]))
  const former = referencesOf(older)
  for (const { text, sign, within, start, end } of references) {
    const own = former.filter((one) => isWithin(one.within, within))
    const there = own.find((one) => one.text === text && one.sign === sign)
    const meant = there && onlyOne(named(there, then, isWithin))
    const [found, ...alsoFound] = named({ sign, within }, now, isWithin)
    if (!meant || alsoFound.length > 0) continue
    const heir = newer.get(meant)
    const known = own.flatMap((one) => onlyOne(named(one, then, isWithin)) ?? [])
    const isTold = found !== undefined && known.some((item) => newer.get(item) === found)
    if (heir?.sign === sign || isTold) continue
    // What has the letter now was another item, or there is nothing that has it.
    const isOther = found === undefined || then.some((item) => item !== meant && newer.get(item) === found)
    if (!heir && !isOther) continue
    const was = `${meant.mark} named "${shortly(meant)}" in the version of ${older.updated}`
    problem(draft.file, { start, end }, `in "${text}", ${was}${adviceOn(found, heir)}`, linkRules['item-reference'])
  }
}

function adviceOn(found: Item | undefined, heir: Item | undefined): string {
  const names = found ? `, and names "${shortly(found)}" now` : ', and no list has it now'
  return `${names}; ${heir ? `write ${heir.mark}` : 'write which item is meant, or delete the reference'}`
}

function onlyOne<T>([first, ...others]: T[]): T | undefined {
  return others.length > 0 ? undefined : first
}

/** The items that a reference can name: those of the section in which it stands, or else of all. */
function named(
  { sign, within }: Pick<ItemReference, 'sign' | 'within'>,
  items: Item[],
  isWithin: (a: string, b: string) => boolean,
): Item[] {
  const all = items.filter((item) => item.sign === sign)
  const near = all.filter((item) => isWithin(item.within, within))
  return near.length > 0 ? near : all
}

function heirOf(item: Item, items: Item[]): Item | undefined {
  const same = items.filter(({ words }) => words === item.words)
  if (same.length > 0) return same.find(({ sign }) => sign === item.sign) ?? same[0]
  const alike = items.map((one) => ({ one, part: share(one.bag, item.bag) })).filter(({ part }) => part >= leastAlike)
  return alike.sort((a, b) => b.part - a.part)[0]?.one
}

function itemsIn({ opening, sections }: Text): Item[] {
  const parts = [{ anchor: '', html: opening }, ...allSections(sections)]
  return parts.flatMap(({ anchor, html }) => readBlocks(html).flatMap((block) => itemsOf(block, anchor)))
}

function itemsOf(block: Block, within: string): Item[] {
  const below = block.children.flatMap((child) => itemsOf(child, within))
  const [own] = block.tag === 'li' ? [block.children[0] ?? block] : []
  const text = own?.tokens.map((token) => token.text).join('') ?? ''
  const mark = ownMark(text)
  const [sign] = /^[\p{L}\d]{1,4}$/u.exec(mark?.replaceAll(/[().]/g, '') ?? '') ?? []
  if (!own || mark === undefined || sign === undefined) return below
  const words = text.slice(mark.length).trim()
  return [{ sign: sign.toLowerCase(), mark, words, bag: bagOf([own]), within }, ...below]
}

function referencesOf({ file, outline }: PolicyDocument): ItemReference[] {
  const { toPoint } = location(file)
  return namedItems(String(file)).flatMap(({ text, sign, index }) => {
    const [start, end] = [toPoint(index), toPoint(index + text.length)]
    if (!outline || !start || !end || start.line < outline.start.line) return []
    const within = outline.headings.findLast(({ line }) => line <= start.line)?.anchor ?? ''
    return { text: text.replaceAll(/\s+/g, ' '), sign, within, start, end }
  })
}

function shortly({ words }: Item): string {
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words
}
