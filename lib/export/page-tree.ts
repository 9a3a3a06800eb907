import type { Element, Nodes } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { dateIn, type Words } from '../languages/words'
import { elementsIn } from '../source/elements'
import { readUrl } from '../urls'
import type { SitePage } from './built-site'

/** Whether an element is a heading, of whatever level. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** The words of the first heading in a node; none without one. */
export function headingOf(within: Nodes): string {
  return wordsOf(elementsIn(within).find(isHeading))
}

/** The element of an id in a node. */
export function elementOf(id: string, within: Nodes): Element | undefined {
  return elementsIn(within).find(({ properties }) => properties.id === id)
}

/** The words of a node on one line, but for those of scripts and of what is left out. */
export function wordsOf(within: Nodes | undefined, isLeftOut = (_: Element) => false): string {
  const words: string[] = []
  if (within) {
    visit(within, (node) => {
      if (node.type === 'element' && (node.tagName === 'script' || isLeftOut(node))) return SKIP
      if (node.type === 'text') words.push(node.value)
      return undefined
    })
  }
  return words.join(' ').replaceAll(/\s+/g, ' ').trim()
}

/** The words of all links of a page that lead to an address, or to a part of it. */
export function linksTo({ tree, url }: SitePage, to: string): string[] {
  return elementsIn(tree, 'a')
    .map((link) => ({ words: wordsOf(link), href: String(link.properties.href) }))
    .filter(({ href }) => readUrl(href, url)?.href.replace(/#.*/, '') === to)
    .map(({ words }) => words)
}

/** Whether there is a link in a node whose address fits a pattern. */
export function hasLink(within: Nodes | undefined, pattern: RegExp): boolean {
  return elementsIn(within, 'a').some(({ properties: { href } }) => pattern.test(String(href)))
}

/** Whether the main part of a page says a phrase with a day in its only place, the same for people and for programs. */
export function saysDay(tree: Nodes | undefined, phrase: string, day: string, words: Words): boolean {
  const plain = (text: string) => text.replaceAll(/\s/g, '').toLowerCase()
  const [before = '', after = ''] = phrase.split(/\{\w+\}/).map(plain)
  return elementsIn(elementsIn(tree, 'main')[0]).some(({ children }) =>
    children.some((child, index) => {
      if (child.type !== 'element' || child.properties.dateTime !== day || wordsOf(child) !== dateIn(words, day))
        return false
      const [start, end] = [children.slice(0, index), children.slice(index + 1)].map((part) =>
        plain(wordsOf({ type: 'root', children: part })),
      )
      return start === before && (end ?? '').startsWith(after)
    }),
  )
}
