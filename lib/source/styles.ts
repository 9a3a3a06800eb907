import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { groupBy } from '../system/group-by'
import { classesOf, elementsIn, isElement, textsIn } from './elements'
import { inlines, seenText } from './seen-text'

/** What hides an element. */
const hiding = /display:\s*none|visibility:\s*hidden/gi

/** Gives elements the looks that a page has by classes or styles, as those of Google Docs do. */
export function applyStyles(page: Root, css: string): void {
  // What holds on some screens alone is no look of the page.
  const everywhere = css.replaceAll(/@media[^{};@]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const written = everywhere.split('}').map((rule) => rule.split('{').slice(-2))
  const rules = written.flatMap(([selectors = '', style = ''], order) =>
    selectors.split(',').flatMap((selector) => {
      const found = /\.([\w-]+)\s*(?:>\s*li:before\s*)?$/.exec(selector)
      const within = selector.slice(0, found?.index).replace(/^.*(?:\*\/|;|<!--)/s, '')
      // What is hidden within another element may be seen, as where readers choose a language.
      const isSure = /^\s*[a-z\d]*$/i.test(within)
      return found ? [{ name: found[1] ?? '', order, style: isSure ? style : style.replaceAll(hiding, '') }] : []
    }),
  )
  const rulesOf = groupBy(rules, ({ name }) => name)
  const [, ofBody = ''] = /(?<![\w.#-])body\s*\{([^{}]*white-space[^{}]*)\}/.exec(everywhere) ?? []
  const styleOf = (node: Element) => {
    const own = [...new Set(classesOf(node).split(' '))].flatMap((name) => rulesOf.get(name) ?? [])
    const styles = own.sort((one, other) => one.order - other.order).map(({ style }) => style)
    return [node.tagName === 'body' ? ofBody : '', ...styles, String(node.properties.style ?? '')].join(';')
  }
  keepLines(page, styleOf, false)
  // What stands side by side is no one word.
  const row = /(?<![^\s;])(?:d-)?(?:flex|grid)(?![^\s;])|display:\s*(?:inline-)?(?:flex|grid|table-row)/
  for (const node of elementsIn(page).filter((one) => row.test(`${classesOf(one)};${styleOf(one)}`))) {
    const [, ...others] = node.children.filter((child) => /\S/.test(seenText(child)))
    const words = new Set(others.filter((child) => /^\s*[\p{L}\p{N}]/u.test(seenText(child))))
    node.children = node.children.flatMap((child) =>
      words.has(child) ? [{ type: 'text', value: ' ' }, child] : [child],
    )
  }
  for (const node of elementsIn(page, /^(?:span|[ou]l|li)$/)) {
    // Where a page counts by itself, items may have the numbers that their list hides.
    const style = styleOf(node).replaceAll(/counters?\(/.test(css) ? /list-style(?:-type)?:\s*none/g : /$^/g, '')
    node.properties.style = style
    if (node.tagName !== 'span') continue
    if (/font-weight:\s*(?:bold|[6-9]00)/.test(style)) node.children = [h('strong', node.children)]
    if (/font-style:\s*italic/.test(style)) node.children = [h('em', node.children)]
  }
  keepCounters(page, written)
  const isLine = ({ tagName, properties: { style } }: Element) =>
    tagName === 'span' && /display:\s*(?:block|flex|grid|table)/.test(String(style))
  // Paragraphs hold no blocks.
  const isHolder = (one: Element) => isLine(one) || (one.tagName === 'p' && elementsIn(one).some(isLine))
  for (const one of elementsIn(page, /^(?:span|p)$/).filter(isHolder)) one.tagName = 'div'
}

/** Writes into the styles of lists that a page counts with those around them, as in `2.1`, how it does. */
function keepCounters(page: Root, rules: string[][]): void {
  const all = elementsIn(page)
  for (const [selector = '', style = ''] of rules) {
    const content = style.split(';').find((one) => one.includes('content:') && one.includes('counters('))
    if (content === undefined) continue
    const names = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
    const holders = all.filter((one) => names.some((name) => classesOf(one).split(' ').includes(name)))
    const scope = new Set(names.length === 0 ? all : holders.flatMap((one) => [one, ...elementsIn(one)]))
    for (const list of elementsIn(page, 'ol'))
      if ([list, ...list.children].some((one) => isElement(one) && scope.has(one)))
        list.properties.style = `${list.properties.style ?? ''};${content.replaceAll("'", '"')}`
  }
}

/** Lets the ends of lines be breaks where a page shows them, as those that Notion exports do. */
function keepLines(node: Element | Root, styleOf: (node: Element) => string, isKept: boolean): void {
  node.children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text' && isKept && /\S/.test(child.value))
      return child.value
        .split('\n')
        .flatMap((value, index) => [...(index > 0 ? [h('br')] : []), { type: 'text', value }])
    if (child.type !== 'element') return [child]
    // Spans that were copied out of Google Docs say so too, and have lines of whoever keeps the page.
    const own = inlines.test(child.tagName) ? '' : `${classesOf(child)};${styleOf(child)}`
    const [, said] = /.*white-?space(?::\s*|-)(pre(?:-wrap|-line)?|break-spaces|normal|nowrap)\b/s.exec(own) ?? []
    keepLines(child, styleOf, said === undefined ? isKept : /^(?:pre|break)/.test(said))
    return [child]
  })
}

/** Text that is longer is more than the name of a link. */
const longestName = 40

/** Shows what a page shows once a reader opens it, such as the text below a heading in an accordion. */
export function openPanels(page: Root): void {
  for (const panel of panelsIn(page)) {
    const isFilled = panel.children.some((child) => seenText(child).trim().length > longestName)
    for (const one of [panel, ...(isFilled ? [] : panel.children)].filter((child) => isElement(child))) {
      const { hidden, style, ...properties } = one.properties
      if (textsIn(one).every(({ value }) => value.trim().length <= longestName)) continue
      const shown = String(style ?? '').replaceAll(hiding, '')
      one.properties = { ...properties, ...(shown && { style: shown }) }
    }
  }
}

/** What a page opens, as its names say, or as it stands below a heading or a button. */
function panelsIn(page: Root): Element[] {
  const all = elementsIn(page)
  const opened = new Set(all.flatMap(({ properties: { ariaControls } }) => [ariaControls ?? []].flat()))
  const titled = new Set(
    [page, ...all].flatMap(({ children }) => {
      const parts = children.filter((child) => isElement(child))
      return parts.filter((_, index) => isElement(parts[index - 1], /^(?:h[1-6]|button)$/))
    }),
  )
  return all.filter((panel) => {
    const { id, role, ariaLabelledBy } = panel.properties
    const isNamed = role === 'tabpanel' || (role === 'region' && ariaLabelledBy !== undefined)
    return isNamed || titled.has(panel) || (id && opened.has(id))
  })
}
