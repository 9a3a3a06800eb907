import { type CssNode, generate, type List, parse } from 'css-tree'
import type { Element } from 'hast'
import { toString as stringOf } from 'hast-util-to-string'
import { applies, type Medium } from './media'

/** What the styles of a page say, in their order. */
export interface Style {
  rules: StyleRule[]
  /** What is not read, in words: styles in other files, and what is no valid style. */
  unread: string[]
  /** What is written in the attribute `style` of elements. */
  attributes: { element: Element; declarations: Declaration[] }[]
}

/** Declarations, and what they are for. */
export interface StyleRule {
  /** What it is about, one selector each; those of the rules around it included. */
  selectors: string[]
  /** The queries of `@media` around it, from the outermost. */
  media: CssNode[]
  declarations: Declaration[]
}

/** A property and its value. */
export interface Declaration {
  property: string
  value: CssNode
}

/** Reads the styles that are in a page, given all its elements. */
export function parseStyle(elements: Element[]): Style {
  const style: Style = { rules: [], unread: [], attributes: [] }
  for (const element of elements) {
    const { tagName, properties } = element
    if (tagName === 'style') {
      const sheet = read(stringOf(element), 'stylesheet', style)
      const media = properties.media ? [read(String(properties.media), 'mediaQueryList', style)] : []
      if (sheet.type === 'StyleSheet') collect(sheet.children, { selectors: [], media }, style)
    }
    if (tagName === 'link' && /\bstylesheet\b/i.test(String(properties.rel))) {
      style.unread.push(`the style in ${String(properties.href)}`)
    }
    if (typeof properties.style === 'string') {
      const list = read(properties.style, 'declarationList', style)
      if (list.type === 'DeclarationList') {
        style.attributes.push({ element, declarations: declarationsIn(list.children) })
      }
    }
  }
  return style
}

/** The rules that may apply on a medium. */
export function rulesFor({ rules }: Style, medium: Medium): StyleRule[] {
  return rules.filter(({ media }) => media.every((query) => applies(query, medium)))
}

function read(css: string, context: string, { unread }: Style): CssNode {
  return parse(css, {
    context,
    onParseError: (_, left) => unread.push(`the style ${generate(left).replace(/;$/, '')}`),
  })
}

type Around = Pick<StyleRule, 'selectors' | 'media'>

function collect(children: List<CssNode>, around: Around, style: Style): void {
  const declarations = declarationsIn(children)
  if (declarations.length > 0) style.rules.push({ ...around, declarations })
  for (const node of children.toArray()) {
    if (node.type === 'Rule') {
      collect(node.block.children, { ...around, selectors: selectorsIn(node.prelude, around.selectors) }, style)
    } else if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') {
      style.unread.push(`the style of ${generate(node).replace(/;$/, '')}`)
    } else if (node.type === 'Atrule' && node.block && holdsRules.test(node.name)) {
      const media = node.name.toLowerCase() === 'media' && node.prelude ? [...around.media, node.prelude] : around.media
      collect(node.block.children, { ...around, media }, style)
    }
  }
}

/** Rules in these may apply; `@page`, `@font-face` and the like are about no element. */
const holdsRules = /^(media|layer|supports|container|scope|starting-style)$/i

function selectorsIn(prelude: CssNode, parents: string[]): string[] {
  const own =
    prelude.type === 'SelectorList' ? prelude.children.toArray().map((one) => generate(one)) : [generate(prelude)]
  if (parents.length === 0) return own
  const parent = `:is(${parents.join(',')})`
  return own.map((one) => (one.includes('&') ? one.replaceAll('&', parent) : `${parent} ${one}`))
}

function declarationsIn(children: List<CssNode>): Declaration[] {
  return children
    .toArray()
    .flatMap((node) =>
      node.type === 'Declaration' ? [{ property: node.property.toLowerCase(), value: node.value }] : [],
    )
}
