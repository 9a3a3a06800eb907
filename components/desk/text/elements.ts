/** Takes an element away, and leaves what is in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Gives an element another name. */
export function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

/** Words as they are named in a sentence, which can have so many signs of them. */
export function quoted(words: string, most = 60): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim()
  return plain.length > most ? `“${plain.slice(0, most)}…”` : `“${plain}”`
}

const blocks =
  /^(?:address|article|blockquote|br|caption|d[dlt]|div|fieldset|h[1-6r]|li|[ou]l|p|pre|section|t[dhr]|table)$/

/** The words of a node, with a space between blocks. */
export function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data
  const words = [...node.childNodes].map(wordsOf).join('')
  return node instanceof Element && blocks.test(node.localName) ? ` ${words} ` : words
}
