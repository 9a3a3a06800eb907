import { createHash } from 'node:crypto'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { remove } from 'unist-util-remove'
import { visit } from 'unist-util-visit'
import { absolute, isEmbed, relative } from '../urls'
import { contentSecurityPolicy } from './headers'

/** A page as it is sent. */
export interface ExportedPage {
  html: string
  /** The hash of its style, as a Content-Security-Policy names it. */
  style: string
}

/**
 * Turns a page that Next.js rendered into what is sent: without scripts and what serves them, with one
 * style element, a Content-Security-Policy that allows just that, and links that work in any folder.
 * `path` is the path of the page, or undefined for a page that is sent at any path.
 */
export function exportPage(rendered: string, path: string | undefined, site: string): ExportedPage {
  const tree = fromHtml(rendered.replaceAll(script, ''))
  remove(tree, { cascade: false }, (node) => isRuntime(node as Nodes))
  const style = mergeStyles(tree)
  if (path !== undefined) markAddresses(tree, site)
  const base = new URL(site).pathname.replace(/\/$/, '')
  const linkTo = (to: string) => (path === undefined ? base + to : relative(path, to))
  visit(tree, 'element', ({ properties }) => {
    const { href, httpEquiv, content } = properties
    if (typeof href === 'string' && href.startsWith('/')) properties.href = linkTo(href)
    if (String(httpEquiv) === 'refresh') properties.content = String(content).replace(/(?<=url=)\/.*/, linkTo)
  })
  if (path !== undefined && isEmbed(path)) leaveFrame(tree)
  const html = toHtml(tree, { collapseEmptyAttributes: true, allowDangerousCharacters: true })
  return { html, style }
}

/** A script as Next.js writes it. Most of a page is scripts, so they go before it is parsed, which takes half the time. */
const script = /<script(?! type="application\/ld\+json")[^>]*>[^<]*<\/script>/g

/** What Next.js adds for its scripts. JSON-LD is data, not a script. */
function isRuntime(node: Nodes): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  const { tagName, properties, children } = node
  switch (tagName) {
    case 'script':
      return properties.type !== 'application/ld+json'
    case 'link':
      return /preload/.test(String(properties.rel))
    case 'meta':
      // Readers of these fall back on Open Graph, which says the same.
      return String(properties.name).startsWith('twitter:')
    case 'div':
      return Boolean(properties.hidden) && children.every((child) => child.type === 'comment')
    default:
      return false
  }
}

/** Puts all styles into one element of the head, and before it the policy that allows it. Returns its hash. */
function mergeStyles(tree: Root): string {
  const styles: string[] = []
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'style' || index === undefined || !parent) return undefined
    styles.push(textOf(node).trim())
    parent.children.splice(index, 1)
    return index
  })
  const css = styles.join('')
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`
  const policy = contentSecurityPolicy([hash])
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return
    const [charset, ...others] = node.children
    const added = [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }), h('style', css)]
    node.children = [...(charset ? [charset] : []), ...added, ...others]
  })
  return hash
}

/** Gives links of the text, in short and in full, their whole address, which is what paper shows of them. */
function markAddresses(tree: Root, site: string): void {
  visit(tree, 'element', (part) => {
    if (part.tagName !== 'article' && part.tagName !== 'aside') return
    visit(part, { tagName: 'a' }, (node: Element) => {
      const { href } = node.properties
      if (typeof href === 'string' && href.startsWith('/')) node.properties.dataUrl = absolute(site, href)
    })
  })
}

/** Has links to elsewhere open in the whole window. In a web view, `_blank` would do nothing. */
function leaveFrame(tree: Root): void {
  visit(tree, { tagName: 'a' }, (node: Element) => {
    if (typeof node.properties.href === 'string' && !node.properties.href.startsWith('#'))
      node.properties.target = '_top'
  })
}
