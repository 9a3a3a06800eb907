import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Heading, List, Paragraph, Root as Tree } from 'mdast'
import { toString as wordsIn } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { classesOf, elementsIn, isElement, takeOut, textsIn } from '../source/elements'
import { readCell } from '../source/html-to-markdown'
import { convertNotion } from '../source/notion'
import { onLine } from '../source/raised'
import type { Reading } from '../source/reading'
import { heads, inlines, seenText, wordCount } from '../source/seen-text'
import { applyStyles, openPanels } from '../source/styles'
import { ownNumber } from '../text/numbering'
import { decoded } from '../urls'
import { listLabelled, takeLabels } from '../word/page-items'
import { blocks, raiseBlocks } from './html-blocks'
import { placeFootnotes, readLinks, takeFootnotes, tidyHeadings, unveilMail } from './html-links'
import { dropBullets, keepCounts, nestLists, noteMarks, raiseHeadings, showMarks } from './html-lists'
import { placeStrays } from './html-strays'
import { readRoles, readTables } from './html-tables'
import { cutOut, leaveOut } from './page'

/** An element that ends where it begins, as in XML, though it could have content. */
const ended = /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-z][\w:-]*)(\s[^<>]*)?\/>/gi

/** Reads a page that was saved, or that Google Docs exported. */
export function readHtml(html: string): Reading {
  const whole = html.startsWith('<?xml') ? html.replaceAll(ended, '<$1$2></$1>') : html
  // Browsers pass over what is for those without scripts, in which a frame may never end.
  const page = fromHtml(whole.replaceAll(/<noscript\b[\s\S]*?<\/noscript>/gi, ''))
  openShadows(page)
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css).join('\n')
  const elements = elementsIn(page)
  for (const one of elements) {
    const { role, ariaLevel } = one.properties
    // Its role alone makes it a heading, or one of another level than its name says.
    if (role === 'heading' && (ariaLevel !== undefined || !heads.test(one.tagName)))
      one.tagName = `h${Math.min(6, Number(ariaLevel) || 2)}`
  }
  raiseTitle(elements)
  const firstOf = (tag: string) => elementsIn(page, tag).slice(0, 1).map(textOf).join('').replaceAll(/\s+/g, ' ').trim()
  const [first, name] = [firstOf('h1'), firstOf('title')]
  const [, saved] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html) ?? []
  const canonical = elementsIn(page, 'link').find(({ properties }) => [properties.rel].flat().includes('canonical'))
  const base = elementsIn(page, 'base')[0]?.properties.href ?? canonical?.properties.href ?? saved
  applyStyles(page, styles)
  const read = readPage(page, typeof base === 'string' ? base : undefined)
  const [own, ...others] = read.tree.children.filter((node) => node.type === 'heading' && node.depth === 1)
  const named = ownNumber(first) ? '' : first
  const title = own && others.length === 0 ? wordsIn(own) : named || name.split(/\s+[|–—·-]\s+/)[0]
  return { ...read, title: title || undefined }
}

/** Shows what a page that was saved whole keeps in the shadows of its elements, as browsers do. */
function openShadows(page: Root): void {
  visit(page, 'element', (node, _, parent) => {
    if (node.tagName !== 'template' || !node.properties.shadowRootMode) return
    Object.assign(node, { tagName: 'span', children: node.content?.children ?? [] })
    // What stands beside it takes the place of what is in its slots.
    if (parent?.children.some((one) => one !== node && /\S/.test(seenText(one))))
      for (const slot of elementsIn(node, 'slot')) slot.children = []
  })
}

/** Makes the title that Word or Google Docs writes as a paragraph the only heading of the first level. */
function raiseTitle(elements: Element[]): void {
  const headings = elements.filter(({ tagName }) => heads.test(tagName))
  const hasOne = headings.filter(({ tagName }) => tagName === 'h1').length === 1
  const titled = hasOne ? /(?<!\S)MsoTitle(?!\S)/ : /(?<!\S)(?:MsoTitle|title)(?!\S)/
  const first = elements.find((one) => isElement(one, heads) || (isElement(one, /^p$/) && titled.test(classesOf(one))))
  if (first?.tagName !== 'p') return
  for (const one of headings) one.tagName = `h${Math.min(6, Number(one.tagName.slice(1)) + 1)}`
  first.tagName = 'h1'
}

/** Reads a page, whose addresses are below `base` where that is known. */
export function readPage(page: Root, base?: string): Reading {
  const notes: string[] = []
  unveilMail(page)
  convertNotion(page)
  tidyHeadings(page)
  readRoles(page)
  leaveOut(page, notes)
  openPanels(page)
  // Lists of contents, which go, lead to places too.
  const places = elementsIn(page).map(({ properties }) => /#(.+)$/.exec(String(properties.href ?? ''))?.[1] ?? '')
  const linked = new Set(places.flatMap((place) => [place, decoded(place)]))
  const { main, asides } = cutOut(page)
  raiseBlocks(main)
  const footnotes = takeFootnotes(main)
  takeLabels(main)
  const text = seenText(main)
  placeFootnotes(footnotes, notes)
  readAnchors(main, linked)
  readLinks(main, base)
  readMedia(main, notes)
  placeStrays(main)
  noteMarks(main)
  raiseHeadings(main)
  nestLists(main)
  showMarks(main, notes)
  dropBullets(main)
  keepCounts(main)
  keepHeights(main, notes)
  readTables(main, notes)
  // Words that stand by themselves are a paragraph.
  const tree = toMdast({ type: 'root', children: [h('div', main.children)] } satisfies Root, {
    handlers: {
      ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, readHeading])),
      td: readCell,
      th: readCell,
      p: (state: State, node: Element): Paragraph | undefined => {
        const paragraph = defaultHandlers.p(state, node)
        return paragraph && { ...paragraph, data: { label: node.label, anchors: anchorsOf(node) } }
      },
      ul: (state: State, node: Element, parent): List => {
        const list = defaultHandlers.ul(state, node)
        const isAnnounced = isElement(parent, /^li$/)
        // An only mark below an item is read as words.
        const isMarked = node.properties.dataMarked && !(isAnnounced && list.children.length === 1)
        return isMarked ? { ...list, data: { hasOwnMarks: true, isAnnounced } } : list
      },
    },
  })
  const children = tree.type === 'root' ? listLabelled((tree as Tree).children) : []
  return { tree: { type: 'root', children }, text, asides, notes }
}

function readHeading(_: State, node: Element): Heading {
  const depth = Number(node.tagName.slice(1)) as Heading['depth']
  return {
    type: 'heading',
    depth,
    children: [{ type: 'text', value: seenText(node) }],
    data: { anchors: anchorsOf(node) },
  }
}

/** Gives each heading the anchors that lead to it: its own, and those in it, around it, and of what stands before or below it, as far as they are `linked`. */
function readAnchors(main: Root, linked: Set<string>): void {
  let waiting: string[] = []
  let current: Element | undefined
  const add = (heading: Element, anchors: string[]) => {
    heading.properties.dataAnchors = [...new Set([...anchorsOf(heading), ...anchors])]
  }
  visit(main, 'element', (node) => {
    const { tagName, properties } = node
    const own = [properties.id, tagName === 'a' && properties.name].filter(Boolean).map(String)
    if (heads.test(tagName)) {
      current = node
      add(node, [...waiting, ...own])
      waiting = []
      return
    }
    const isPlace = tagName === 'section' || (tagName === 'a' && properties.href === undefined)
    if (!isPlace && !own.some((anchor) => linked.has(anchor))) return
    // Its words may turn out to be a heading.
    if (isElement(node, /^(?:div|p)$/) && !elementsIn(node).some(({ tagName: inner }) => blocks.test(inner))) {
      node.tagName = 'p'
      add(node, own)
    }
    if (current && goesOn(node, current)) add(current, own)
    else waiting.push(...own)
  })
  if (current) add(current, waiting)
}

/** Whether a node belongs to the section of the heading before it, and not to that of the next. */
function goesOn(node: Element, heading: Element): boolean {
  if (elementsIn(heading).includes(node)) return true
  const [texts, titles] = [textsIn(node), elementsIn(node, heads).flatMap(textsIn)]
  const title = titles.find(({ value }) => /\S/.test(value))
  const words = texts.slice(0, title && texts.indexOf(title)).map(({ value }) => value)
  return title ? wordCount(words.join(' ')) > 7 : /\S/.test(words.join(''))
}

function anchorsOf({ properties }: Element): string[] {
  return [properties.dataAnchors ?? []].flat().map(String)
}

/** Raised and lowered numbers become signs that are so by themselves. Other words stand on the line, which is noted. */
function keepHeights(main: Root, notes: string[]): void {
  for (const node of elementsIn(main)) {
    const styled = /vertical-align:\s*(super|sub)\b/.exec(String(node.properties.style ?? ''))?.[1]
    const height = styled ?? { sup: 'super', sub: 'sub' }[node.tagName]
    for (const text of height ? textsIn(node) : []) text.value = onLine(text.value, height, notes)
  }
}

function readMedia(main: Root, notes: string[]): void {
  // Thousands of marks on nothing would take minutes to read.
  takeOut(main, (node) => isElement(node, inlines) && seenText(node) === '')
  for (const node of takeOut(main, ({ tagName }) => /^(?:img|picture|input)$/.test(tagName))) {
    const alt = [node, ...elementsIn(node)].find(({ properties }) => properties.alt)?.properties.alt
    if (node.tagName !== 'input') notes.push(`A picture was left out${alt ? ` (“${alt}”)` : ''}`)
  }
}
