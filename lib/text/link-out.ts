import { readAnchor } from './anchor'
import { mapHrefs } from './hrefs'

/** The HTML of a section in which links to other sections lead to the page at a path, but those to the anchors that are `here`. */
export function linkOut(html: string, path: string, here: Set<string>): string {
  return mapHrefs(html, (href) => (href.startsWith('#') && !here.has(readAnchor(href.slice(1))) ? path + href : href))
}
