import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** All but the characters that XML 1.0 has: https://www.w3.org/TR/xml/#charsets */
const foreign = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The opening of a document, in UTF-8. */
export const declaration: Nodes = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }

/** Writes a tree as XML: without control characters, and with U+FFFD for each other character that XML cannot hold. */
export function writeXml(tree: Nodes): string {
  // The writer leaves `>` as it is, which XML does not allow here.
  return `${toXml(tree).replaceAll(foreign, '\uFFFD').replaceAll(']]>', ']]&gt;')}\n`
}
