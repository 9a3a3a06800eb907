import type { Page } from './page'

/** The words of all links of a page that lead to an address, or to a part of it. */
export function wordsOfLinks(page: Page, from: string, to: string): string[] {
  return page.links.filter(({ href }) => addressOf(href, from) === to).map(({ words }) => words)
}

/** Where a link leads, without the part of the page. */
function addressOf(href: string, from: string): string | undefined {
  if (!URL.canParse(href, from)) return undefined
  const target = new URL(href, from)
  target.hash = ''
  return target.href
}
