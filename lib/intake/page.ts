import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { classesOf, elementsIn, isElement, takeOut } from '../source/elements'
import { type Aside, asidesOf, contentsAside } from '../source/reading'
import { heads, inlines, isUnseen, seenLine, seenText, unseen, wordCount } from '../source/seen-text'
import { takeContents } from './page-contents'

const around = /^(?:nav|footer|aside|form|header)$/
const aroundRole = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog)$/
const aroundName =
  /(?:^|[\s_-])(?:cookie-?(?:banner|consent|notice|bar)|consent-?(?:banner|bar|dialog|manager|modal|notice|overlay|popup|tool)|breadcrumbs?|share|social|related|newsletter|pagination|pager|skip-?(?:link|to)|site-?(?:header|footer|nav)|nav(?:bar|igation)?|menu|sidebar|modal|popup|sr-only|visually-?hidden|screen-reader(?:-text)?|scrn-rdr|comments-area|article-(?:author|comments|subscribe)|edit-page|toc|table-of-contents|header-?anchor|anchor-?link|hash-?link|editsection|jump-link|no-?print|printfooter|catlinks|site-?notice|page-metadata)(?:$|[\s_-])/i

/** The names of the programs that ask readers for consent, and say much of cookies. */
const consent =
  /(?:^|\s)(?:CybotCookiebot|onetrust-|didomi-|usercentrics-|cmplz-(?:cookiebanner|manage-consent)|cookie-law-info-|cky-consent|iubenda-cs-|tarteaucitron|qc-cmp2-|osano-cm-|moove_gdpr_|BorlabsCookieBox|klaro|axeptio_|cookiescript_|hs-eu-cookie-|cc--main)/

/** Takes the policy out of a page: what stands around it goes, and is returned by what it is. */
export function cutOut(page: Root): { main: Root; asides: Aside[] } {
  const hidden: string[] = []
  visit(page, (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'comment' && !(isElement(node) && isUnseen(node)))) return
    if (isElement(node) && !unseen.test(node.tagName)) hidden.push(...node.children.map(seenText))
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  const contents = takeContents(page)
  const named = takeOut(page, isAround).map(seenText)
  const all = elementsIn(page)
  const body = all.find(({ tagName }) => tagName === 'body') ?? page
  const framed = all.filter(
    ({ tagName, properties }) => /^(?:main|article)$/.test(tagName) || properties.role === 'main',
  )
  const most = proseIn(body)
  const main = framed.filter((one) => proseIn(one) >= 0.6 * most).at(-1) ?? narrow(body)
  const above = main === body || elementsIn(main, 'h1').length > 0 ? [] : all.slice(0, all.indexOf(main as Element))
  const opening = above.find((one) => isOpening(one, main))
  if (opening) main.children.unshift(...takeOut(page, (one) => one === opening))
  if (main !== body) named.push(...outside(body, main))
  trimLinks(main.children, named)
  trimTitles(main, named)
  const asides = asidesOf({
    'the site around it': named.join(' '),
    'hidden words': hidden.join(' '),
    [contentsAside]: contents.join(' '),
  })
  return { main: { type: 'root', children: main.children }, asides }
}

/** Whether an element above the text has its title, and its day or what it is about. */
function isOpening(node: Element, main: Root | Element): boolean {
  const isTitled = elementsIn(node, 'h1').length === 1 && !elementsIn(node).some((one) => one === main)
  return isTitled && (/\b(?:19|20)\d\d\b/.test(seenText(node)) || proseIn(node) > 0)
}

/** Whether an element beside the text is of it, as it stands among paragraphs and says something, or says so in a frame for menus. */
function isRemark(node: Element, parent: { children: RootContent[] }): boolean {
  if (node.tagName === 'nav') return elementsIn(node, 'a').length < 3 && linkedIn(node) <= 0.5 && proseIn(node) > 0
  const isAmong = parent.children.some((child) => isElement(child, /^p$/) && proseIn(child) > 0)
  return node.tagName === 'aside' && isAmong && wordCount(seenText(node)) > 0 && !isLinks(node)
}

/** Whether an element is of the site, by its name. One that holds prose under headings is the policy, whatever it is called. */
function isAround(node: Element, parent: { children: RootContent[] }): boolean {
  const { tagName, properties } = node
  if (tagName === 'body' || tagName === 'html' || heads.test(tagName)) return false
  const names = `${classesOf(node)} ${properties.id ?? ''}`.trim()
  // They name links in the text too, which lead to them.
  if (consent.test(names)) return !inlines.test(tagName)
  const isKnown = around.test(tagName) || aroundRole.test(String(properties.role ?? ''))
  // A menu or a list of contents has links, and little else.
  const isOther = /(?:^|[\s_-])(?:nav|menu|toc)/i.test(names) && linkedIn(node) <= 0.5
  const isNamed = aroundName.test(names) && !isOther
  if (!isNamed && (!isKnown || isRemark(node, parent))) return false
  const isTitle = tagName === 'header' && properties.role !== 'banner' && elementsIn(node, 'h1').length > 0
  return !isTitle && !(proseIn(node) > 150 && elementsIn(node, heads).length > 2)
}

/** How many words stand in paragraphs and items that are longer than those of a menu. */
function proseIn(node: Root | Element): number {
  let sum = 0
  visit(node, 'element', ({ tagName, children }) => {
    if (!/^(?:p|li|td|dd|div|span|section|article|blockquote)$/.test(tagName)) return
    const words = children.map((one) => (one.type === 'text' || isElement(one, inlines) ? seenText(one) : ''))
    const own = wordCount(words.join(''))
    if (own >= 8 && tagName !== 'span') sum += own
  })
  return sum
}

/** The innermost element that has nearly all prose of one, and all its headings. */
function narrow(node: Root | Element): Root | Element {
  const most = proseIn(node)
  const count = elementsIn(node, heads).length
  for (const inner of node.children) {
    if (inner.type !== 'element' || most === 0 || proseIn(inner) < 0.97 * most) continue
    const isBlock = !inlines.test(inner.tagName) && !/^(?:table|tbody|ul|ol|p)$/.test(inner.tagName)
    if (isBlock && elementsIn(inner, heads).length === count) return narrow(inner)
  }
  return node
}

function outside(node: Root | Element, main: Root | Element): string[] {
  return node.children.flatMap((child) => {
    if (child === main || child.type === 'doctype') return []
    const holdsMain = isElement(child) && isElement(main) && elementsIn(child).includes(main)
    return holdsMain ? outside(child, main) : seenText(child)
  })
}

/** Lists of links before and behind the text are of the site, unless they belong to a heading. */
function trimLinks(children: (RootContent | ElementContent)[], named: string[]): void {
  const isProse = (node: RootContent) =>
    node.type === 'element' && (heads.test(node.tagName) || proseIn({ type: 'root', children: [node] }) > 0)
  const last = children.findLastIndex(isProse)
  for (let index = children.length - 1; index > last; index--) {
    const node = children[index]
    if (node?.type !== 'element' || !isLinks(node)) continue
    named.push(seenText(node))
    children.splice(index, 1)
  }
}

/** Titles with nothing below them at the end, as above lists of links that went, are of the site; one alone may lack its text. So is one directly above that of the page. */
function trimTitles(main: Root | Element, named: string[]): void {
  const titleAt = (end: 'find' | 'findLast', node: Root | Element = main): Element | undefined => {
    const edge = node.children[end]((child: RootContent) => /\S/.test(seenText(child)))
    if (edge?.type !== 'element' || isElement(edge, /^(?:[ou]l|table)$/)) return undefined
    return isElement(edge, heads) ? edge : titleAt(end, edge)
  }
  const take = (title: Element) => ({ title, children: title.children.splice(0) })
  const last: ReturnType<typeof take>[] = []
  for (let title = titleAt('findLast'); title; title = titleAt('findLast')) last.unshift(take(title))
  const first = [titleAt('find')].flatMap((title) => (title && title.tagName !== 'h1' ? take(title) : []))
  const ofSite = [...(last.length > 1 ? last : []), ...(titleAt('find')?.tagName === 'h1' ? first : [])]
  named.push(...ofSite.map(({ children }) => seenText(h('p', children))))
  for (const one of [...last, ...first]) if (!ofSite.includes(one)) one.title.children = one.children
}

function isLinks(node: Element): boolean {
  return elementsIn(node, 'a').length >= 3 && linkedIn(node) > 0.8
}

/** Which part of the words of an element stands in links. */
function linkedIn(node: Element): number {
  return wordCount(elementsIn(node, 'a').map(textOf).join(' ')) / Math.max(1, wordCount(seenText(node)))
}

/** Takes what no text of a policy has out of a page, and says so: comments of Word and Google Docs, and words that were struck out. */
export function leaveOut(page: Root, notes: string[]): void {
  const ofDocs = takeWords(page, isCommentOfDocs)
  const marks = takeWords(page, looksLike(/\b(?:MsoCommentReference|msocomanchor)\b|^a .*\bcmnt_ref\d/))
  // Words that were copied out of a comment may look like one.
  const text = marks.length > 0 ? '|\\bMsoCommentText\\b' : ''
  const comments = takeWords(page, looksLike(new RegExp(`mso-element:\\s*comment(?!-)|\\bmsocomtxt\\b${text}`)))
  notes.push(...[...ofDocs, ...comments].map((words) => `A comment was left out: “${words}”`))
  if (marks.length > 0 && notes.length === 0) notes.push('Comments were left out, whose words the file does not have')
  const struck = takeWords(page, looksLike(/^(?:s|strike|del) |line-through/))
  if (struck.length > 0)
    notes.push(`Words that were struck out are left out: ${struck.map((words) => `“${words}”`).join(', ')}`)
}

/** Takes elements out. Returns the words of each that has some. */
function takeWords(page: Root, isWanted: (node: Element) => boolean): string[] {
  return takeOut(page, isWanted).flatMap((node) => seenLine(node) || [])
}

/** Whether the tag, the classes, the name and the style of an element fit a pattern. */
function looksLike(pattern: RegExp): (node: Element) => boolean {
  return (node) => {
    const { id, name, style } = node.properties
    return pattern.test(`${node.tagName} ${classesOf(node)} ${id ?? name ?? ''} ${style ?? ''}`)
  }
}

/** Whether a block is a comment that Google Docs writes below the text, behind its mark, which goes. */
function isCommentOfDocs(node: Element): boolean {
  const [mark] = /^(?:div|p)$/.test(node.tagName) ? elementsIn(node, 'a') : []
  if (!mark || !/^cmnt\d/.test(String(mark.properties.id ?? mark.properties.name ?? ''))) return false
  const isFirst = textOf(node).trim().startsWith(textOf(mark))
  if (isFirst) mark.children = []
  return isFirst
}
