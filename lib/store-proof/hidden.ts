import { generate } from 'css-tree'
import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import type { Medium } from './media'
import { elementsIn, type Page, wordsOf } from './page'
import { type Declaration, rulesFor } from './style'

/** What of a page's text a medium may not show. */
export interface Hidden {
  /** What is hidden, as its tag, each once. */
  elements: string[]
  /** Selectors that hide something and cannot be matched without a browser, such as `p:hover`. */
  unknown: string[]
}

/**
 * What `display`, `visibility`, `content-visibility`, `opacity`, `font-size`, the attribute `hidden` and closed
 * `<details>` may hide on a medium: the `<main>`, what it stands in, or what has words in it. Navigation is not part
 * of the text.
 */
export function hiddenOn(page: Page, medium: Medium): Hidden {
  const hiding = rulesFor(page.style, medium).filter(({ declarations }) => declarations.some(hides))
  const hidden = new Set<Element>()
  const unknown: string[] = []
  for (const selector of hiding.flatMap(({ selectors }) => selectors)) {
    // What a style puts before or after an element is no text of the page.
    if (/::?(before|after|marker)$/.test(selector)) continue
    try {
      for (const element of selectAll(selector, page.tree)) hidden.add(element)
    } catch {
      unknown.push(selector)
    }
  }
  for (const { element, declarations } of page.style.attributes) if (declarations.some(hides)) hidden.add(element)
  const text = textElements(page)
  for (const element of text) if (isHidden(element)) hidden.add(element)
  const elements = new Set([...hidden].filter((element) => text.has(element)).map(tagOf))
  return { elements: [...elements], unknown: [...new Set(unknown)] }
}

/** The `<main>`, all that it stands in, and all with words in it, but for navigation. */
function textElements({ tree, main }: Page): Set<Element> {
  if (!main) return new Set()
  const around = elementsIn(tree).filter((element) => elementsIn(element).includes(main))
  const navigation = new Set(
    elementsIn(main)
      .filter(({ tagName }) => tagName === 'nav')
      .flatMap(elementsIn),
  )
  const within = elementsIn(main).filter((element) => !navigation.has(element) && hasWords(element))
  return new Set([...around, ...within])
}

function hasWords(element: Element): boolean {
  return element.tagName !== 'script' && wordsOf({ ...element, properties: {} }) !== ''
}

function isHidden({ tagName, properties }: Element): boolean {
  return Boolean(properties.hidden) || (tagName === 'details' && !properties.open)
}

const hidingValues: Record<string, RegExp> = {
  display: /^none/i,
  visibility: /^(hidden|collapse)/i,
  'content-visibility': /^hidden/i,
  opacity: /^(0+(\.0+)?|\.0+)%?$/,
  'font-size': /^(0+(\.0+)?|\.0+)([a-z]+|%)?$/i,
}

function hides({ property, value }: Declaration): boolean {
  return hidingValues[property]?.test(generate(value)) ?? false
}

function tagOf({ tagName, properties }: Element): string {
  return properties.id === undefined ? `<${tagName}>` : `<${tagName} id="${properties.id}">`
}
