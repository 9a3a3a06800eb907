import { createHash } from 'node:crypto'
import type { Element, Nodes, Parents, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { remove } from 'unist-util-remove'
import { turns } from '../languages/tags'
import { absolute, isEmbed, isLocal, relative } from '../urls'

/**
 * Turns a page that Next.js rendered into what is sent: without scripts and what serves them, with one
 * style element, a Content-Security-Policy that allows just that, and links that work in any folder.
 * `path` is the path of the page, or undefined for a page that is sent at any path.
 */
export function exportPage(rendered: string, path: string | undefined, site: string): string {
  const tree = fromHtml(rendered)
  const isFromRight = raiseLanguage(tree) === 'rtl'
  const styles: string[] = []
  remove(tree, { cascade: false }, (node) => isRuntime(node as Nodes) || isStyle(node as Nodes, styles))
  const base = new URL(site).pathname.replace(/\/$/, '')
  const place: Place = {
    site: path === undefined ? undefined : site,
    isFramed: path !== undefined && isEmbed(path),
    isFromRight,
    linkTo: (to) => (path === undefined ? base + to : relative(path, to)),
  }
  const css = styles.join('')
  // The style by its hash, and the icon. Nothing connects, but audits of a page ask for robots.txt in its name.
  const style = `sha256-${createHash('sha256').update(css).digest('base64')}`
  const policy = `default-src 'none'; style-src '${style}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`
  rewrite(tree, place, [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }), h('style', css)])
  return toHtml(tree, { collapseEmptyAttributes: true, allowDangerousCharacters: true })
}

/** Gives the root the language and the direction of the page, which it returns, from the element that has the whole of it, which goes. */
function raiseLanguage(tree: Root): unknown {
  const html = tree.children.find((node) => node.type === 'element')
  const body = html?.children.find((node) => node.type === 'element' && node.tagName === 'body')
  if (!html || body?.type !== 'element') return undefined
  for (const child of [...body.children]) {
    if (child.type !== 'element' || child.properties.lang === undefined) continue
    const { lang, dir } = child.properties
    html.properties.lang = lang
    if (dir === 'rtl') html.properties.dir = dir
    body.children.splice(body.children.indexOf(child), 1, ...child.children)
  }
  return html.properties.dir
}

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

/** Whether a node is a style, which is added to those found. */
function isStyle(node: Nodes, styles: string[]): boolean {
  if (node.type !== 'element' || node.tagName !== 'style') return false
  styles.push(textOf(node).trim())
  return true
}

/** Where a page stands. */
interface Place {
  /** Where the site stands. Undefined for a page that is sent at any path. */
  site: string | undefined
  isFramed: boolean
  /** Whether it is written from right to left. */
  isFromRight: boolean
  linkTo: (path: string) => string
}

/** Rewrites the links below a node for a place, and adds elements to the head. One walk, since each takes a while. */
function rewrite({ children }: Parents, place: Place, toHead: Element[], isText = false): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    rewriteLink(child, place, isText)
    rewrite(child, place, toHead, isText || hasText(child))
    if (child.tagName === 'head') child.children.splice(1, 0, ...toHead)
  }
}

/** Whether an element holds text of a policy: the short version, all of it, or notes on it. */
function hasText({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'article' || tagName === 'aside' || (Array.isArray(className) && className.includes('short'))
}

/** What paper shows beside a link of the text: its whole address, unless that stands there already or nobody else can use it. */
function printedAddress(link: Element, href: string, site: string): string | undefined {
  if (href.startsWith('/')) return isLocal(site) ? undefined : absolute(site, href)
  const bare = (text: string) => text.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return /^https?:/.test(href) && bare(textOf(link)) !== bare(href) ? href : undefined
}

/** Makes a link lead on from a place, in the whole window where that is shown in a frame. */
function rewriteLink(element: Element, { site, isFramed, isFromRight, linkTo }: Place, isText: boolean): void {
  const { tagName, properties } = element
  const { href, httpEquiv, content } = properties
  if (String(httpEquiv) === 'refresh') properties.content = String(content).replace(/(?<=url=)\/.*/, linkTo)
  if (typeof href !== 'string') return
  const isOnSite = href.startsWith('/')
  if (isOnSite) properties.href = linkTo(href)
  if (tagName !== 'a') return
  // An address would end in the sign that it begins with.
  if (isText && isFromRight && /^\w+:/.test(href) && !turns(textOf(element), 'a')) properties.dir = 'ltr'
  if (isText && site !== undefined) properties.dataUrl = printedAddress(element, href, site)
  // In a web view, `_blank` would do nothing. The same text in another language stays in its frame.
  if (isFramed && !String(properties.href).startsWith('#') && !isEmbed(href)) properties.target = '_top'
}
