import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as stringOf } from 'hast-util-to-string'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import { parseStyle, type Style } from './style'

/** A page as it is sent, and what can be known of it without opening a browser. */
export interface Page {
  /** Its path in the folder of the site, such as `klantra/privacy/index.html`. */
  path: string
  /** Whether it is HTML at all. */
  isHtml: boolean
  /** Its copies for smaller transfer that hold another text. */
  strayCopies: string[]
  tree: Root
  /** What its `<html>` declares as its language. */
  language: string | undefined
  title: string
  /** The address that it names as its own. */
  canonical: string | undefined
  /** What each of its viewports says. */
  viewports: string[]
  headings: Heading[]
  links: Link[]
  /** Its `<main>`, where there is exactly one. */
  main: Element | undefined
  mains: number
  /** The `<article>` in its `<main>`, where there is exactly one. */
  article: Element | undefined
  /** The days in its `<main>`, in order. */
  days: Day[]
  style: Style
}

/** A heading of a page. */
export interface Heading {
  level: number
  words: string
}

/** A link of a page. */
export interface Link {
  href: string
  /** What a reader, or a program that reads aloud, takes as its name. */
  words: string
}

/** A day on a page. */
export interface Day {
  /** The words before it, such as `Last updated`. */
  label: string
  /** The day for programs. */
  date: string
  /** The day for people. */
  words: string
}

/** Parses a page as a browser does. */
export function parsePage(path: string, html: string, strayCopies: string[] = []): Page {
  const tree = fromHtml(html)
  const all = elementsIn(tree)
  const named = (name: string) => all.filter(({ tagName }) => tagName === name)
  const mains = all.filter(({ tagName, properties }) => tagName === 'main' || properties.role === 'main')
  const main = mains.length === 1 ? mains[0] : undefined
  const articles = main ? elementsIn(main).filter(({ tagName }) => tagName === 'article') : []
  return {
    path,
    isHtml: /^\uFEFF?(\s|<!--.*?-->)*<!doctype html[\s>]/is.test(html),
    strayCopies,
    tree,
    language: textIn(named('html')[0]?.properties.lang),
    title: trim(
      named('title')
        .slice(0, 1)
        .map((title) => stringOf(title))
        .join(''),
    ),
    canonical: named('link').flatMap(({ properties: { rel, href } }) =>
      String(rel) === 'canonical' && typeof href === 'string' ? [href] : [],
    )[0],
    viewports: named('meta')
      .filter(({ properties }) => properties.name === 'viewport')
      .map(({ properties }) => String(properties.content ?? '')),
    headings: all
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), words: wordsOf(heading) })),
    links: all.flatMap((link) => {
      const { href } = link.properties
      return link.tagName === 'a' && typeof href === 'string' ? [{ href, words: nameOf(link, all) }] : []
    }),
    main,
    mains: mains.length,
    article: articles.length === 1 ? articles[0] : undefined,
    days: main ? daysIn(main) : [],
    style: parseStyle(all),
  }
}

/** All elements below a node, in order; the node itself too, where it is one. */
export function elementsIn(node: Root | Element): Element[] {
  const found: Element[] = []
  visit(node, 'element', (element) => {
    found.push(element)
  })
  return found
}

/** The element of an id. */
export function elementOf(id: string, within: Root | Element): Element | undefined {
  return elementsIn(within).find(({ properties }) => properties.id === id)
}

/** The words that an element shows, on one line. */
export function wordsOf(node: Root | Element): string {
  return trim(toText(node))
}

/** What names an element for those who cannot see it: its label, or its words and the words for its pictures. */
function nameOf(element: Element, all: Element[]): string {
  const { ariaLabel, ariaLabelledBy, title } = element.properties
  const labels = listIn(ariaLabelledBy).flatMap((id) => all.filter(({ properties }) => properties.id === id))
  const label = trim(labels.map(wordsOf).join(' ')) || trim(textIn(ariaLabel) ?? '')
  if (label) return label
  const pictures = elementsIn(element).flatMap(({ properties: { alt } }) => (typeof alt === 'string' ? [alt] : []))
  return trim([wordsOf(element), ...pictures].join(' ')) || trim(textIn(title) ?? '')
}

function daysIn(main: Element): Day[] {
  const days: Day[] = []
  visit(main, 'element', (element, index, parent) => {
    if (element.tagName !== 'time' || index === undefined || !parent) return
    const before: (RootContent | ElementContent)[] = parent.children.slice(0, index)
    const label = trim(before.map((node) => stringOf(node)).join(''))
    days.push({ label, date: textIn(element.properties.dateTime) ?? '', words: wordsOf(element) })
  })
  return days
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function listIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function trim(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
