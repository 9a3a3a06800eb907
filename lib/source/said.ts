/** What is said of a text in its file, and on the desk. */
type Both = readonly [inFile: string, onDesk: string]

/** What is said of a text: the same everywhere, or not. */
export type Said = string | Both

/** Words in which the parts that are pairs are one in the file and one on the desk. */
export function both(texts: TemplateStringsArray, ...parts: (Said | number | undefined)[]): Both {
  const said = (index: 0 | 1) => texts.reduce((all, text, at) => all + partOf(parts[at - 1], index) + text)
  return [said(0), said(1)]
}

function partOf(part: Said | number | undefined, index: 0 | 1): string {
  return typeof part === 'object' ? part[index] : String(part)
}

/** What of some words is said on the desk. */
export function onDesk(words: Said): string {
  return partOf(words, 1)
}
