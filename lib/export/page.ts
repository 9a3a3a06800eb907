import { createHash } from 'node:crypto'
import { type ChildNode, type Document, Element, isComment, isTag, type ParentNode, Text } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { turns } from '../languages/tags'
import { absolute, isEmbed, isLocal, relative } from '../urls'

/**
 * Turns a page that Next.js rendered into what is sent: without scripts and what serves them, with one
 * style element, a Content-Security-Policy that allows just that, and links that work in any folder.
 * `path` is the path of the page, or undefined for a page that is sent at any path.
 */
export function exportPage(rendered: string, path: string | undefined, site: string): string {
  const page = parseDocument(rendered)
  const isFromRight = raiseLanguage(page) === 'rtl'
  const base = new URL(site).pathname.replace(/\/$/, '')
  const styles: string[] = []
  rewrite(page, styles, {
    site: path === undefined ? undefined : site,
    isFramed: path !== undefined && isEmbed(path),
    isFromRight,
    linkTo: (to) => (path === undefined ? base + to : relative(path, to)),
  })
  addStyle(page, styles.join(''))
  return DomUtils.getOuterHTML(page, { encodeEntities: 'utf8' })
}

/** Gives the root the language and the direction of the page, which it returns, from the element that has the whole of it, which goes. */
function raiseLanguage(page: Document): string | undefined {
  const html = childNamed(page, 'html')
  const body = html && childNamed(html, 'body')
  const whole = body?.children.filter(isTag).find(({ attribs }) => attribs.lang !== undefined)
  if (!html || !body || !whole) return undefined
  const { lang = '', dir } = whole.attribs
  html.attribs.lang = lang
  if (dir === 'rtl') html.attribs.dir = dir
  body.children.splice(body.children.indexOf(whole), 1, ...whole.children)
  return html.attribs.dir
}

function childNamed({ children }: ParentNode, name: string): Element | undefined {
  return children.filter(isTag).find((child) => child.name === name)
}

/** Puts the only style behind the first element of the head, after a policy that allows just that. */
function addStyle(page: Document, css: string): void {
  // The style by its hash, and the icon. Nothing connects, but audits of a page ask for robots.txt in its name.
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`
  const content = `default-src 'none'; style-src '${hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`
  const policy = new Element('meta', { 'http-equiv': 'Content-Security-Policy', content })
  const style = new Element('style', {})
  DomUtils.appendChild(style, new Text(css))
  DomUtils.getElementsByTagName('head', page, true, 1)[0]?.children.splice(1, 0, policy, style)
}

/** What Next.js adds for its scripts. JSON-LD is data, not a script. */
function isRuntime(node: ChildNode): boolean {
  if (isComment(node)) return true
  if (!isTag(node)) return false
  const { name, attribs, children } = node
  switch (name) {
    case 'script':
      return attribs.type !== 'application/ld+json'
    case 'link':
      return attribs.rel?.includes('preload') === true
    case 'meta':
      // Readers of these fall back on Open Graph, which says the same.
      return attribs.name?.startsWith('twitter:') === true
    case 'div':
      return attribs.hidden !== undefined && children.every(isComment)
    default:
      return false
  }
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

/** Rewrites the links below a node for a place, takes out what serves scripts, and moves styles to those found. */
function rewrite(within: ParentNode, styles: string[], place: Place, isText = false): void {
  within.children = within.children.filter((child) => {
    if (isRuntime(child)) return false
    if (!isTag(child)) return true
    if (child.name === 'style') {
      styles.push(DomUtils.textContent(child).trim())
      return false
    }
    rewrite(child, styles, place, isText || hasText(child))
    rewriteLink(child, place, isText)
    return true
  })
}

/** Whether an element holds text of a policy: the short version, all of it, or notes on it. */
function hasText({ name, attribs }: Element): boolean {
  return name === 'article' || name === 'aside' || attribs.class?.split(' ').includes('short') === true
}

/** What paper shows beside a link of the text: its whole address, unless that stands there already or nobody else can use it. */
function printedAddress(link: Element, href: string, site: string): string | undefined {
  if (href.startsWith('/')) return isLocal(site) ? undefined : absolute(site, href)
  const bare = (text: string) => text.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return /^https?:/.test(href) && bare(DomUtils.textContent(link)) !== bare(href) ? href : undefined
}

/** Makes a link lead on from a place, in the whole window where that is shown in a frame. */
function rewriteLink(element: Element, { site, isFramed, isFromRight, linkTo }: Place, isText: boolean): void {
  const { name, attribs } = element
  const { href, content } = attribs
  if (attribs['http-equiv'] === 'refresh') attribs.content = String(content).replace(/(?<=url=)\/.*/, linkTo)
  if (href === undefined) return
  const isOnSite = href.startsWith('/')
  const to = isOnSite ? linkTo(href) : href
  attribs.href = to
  if (name !== 'a') return
  // An address would end in the sign that it begins with.
  if (isText && isFromRight && /^\w+:/.test(href) && !turns(DomUtils.textContent(element), 'a')) attribs.dir = 'ltr'
  const printed = isText && site !== undefined ? printedAddress(element, href, site) : undefined
  if (printed !== undefined) attribs['data-url'] = printed
  // In a web view, `_blank` would do nothing. The same text in another language stays in its frame.
  if (isFramed && !to.startsWith('#') && !isEmbed(href)) attribs.target = '_top'
}
