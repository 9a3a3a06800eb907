import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { ownMark } from '../text/marked-lists'

/** Makes headings of short paragraphs that are numbered from 1, and of those that are bold, where a text has no or few others. */
export function guessHeadings(tree: Root, notes: string[]): void {
  const real = tree.children.filter(({ type }) => type === 'heading')
  const flat = tree.children.flatMap(withoutListOfHeadings)
  const numbered = numberedIn(flat)
  const children = numbered.length > 0 ? flat : tree.children
  const bold = children.filter((node) => node.type === 'paragraph' && isBold(node) && !numbered.includes(node))
  const guessed = new Set(numbered.length > 0 || bold.length > 1 ? [...numbered, ...bold] : [])
  if (guessed.size === 0 || real.length > 1 + guessed.size / 4) return
  const depth = Math.min(6, 1 + Math.max(1, ...real.map((node) => (node.type === 'heading' ? node.depth : 1))))
  const first = children.findIndex((node) => numbered.includes(node))
  tree.children = children.map((node, index): RootContent => {
    if (node.type !== 'paragraph' || !guessed.has(node)) return node
    const isNumbered = numbered.includes(node)
    const title = textOf(node).replaceAll(/\s+/g, ' ').trim()
    const parts = /^\d+(\.\d+)*/.exec(title)?.[0].split('.').length ?? 1
    notes.push(`“${title}” is taken for a heading, as it is short and ${isNumbered ? 'numbered' : 'bold'}`)
    // What is bold beside numbered sections is a title above them, or stands within them.
    const shift = isNumbered || first < 0 ? parts - 1 : index < first ? -1 : 1
    const level = Math.min(6, depth + shift) as Heading['depth']
    return { type: 'heading', depth: level, children: [{ type: 'text', value: title }] }
  })
}

/** The first line of an item of a list, with its number before it, and what follows in the item. */
export function itemWithNumber({ children: [first, ...rest] }: ListItem, number: number): RootContent[] {
  if (first?.type !== 'paragraph') return [...(first ? [first] : []), ...rest]
  return [{ ...first, children: [{ type: 'text', value: `${number}. ` }, ...first.children] }, ...rest]
}

/** The items of a list in which each may be a heading, as something follows it; any other block as it is. */
function withoutListOfHeadings(node: RootContent): RootContent[] {
  if (node.type !== 'list' || !node.ordered) return [node]
  const { start, children } = node
  const areHeadings = children.every(
    ({ children: [first, ...rest] }, index) =>
      first?.type === 'paragraph' && isShort(first) && (rest.length > 0 || index === children.length - 1),
  )
  return areHeadings ? children.flatMap((item, index) => itemWithNumber(item, (start ?? 1) + index)) : [node]
}

/** Whether a paragraph is bold as a whole, and may be a heading. */
function isBold(node: Paragraph): boolean {
  const isWhole = node.children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''),
  )
  return isWhole && isShort(node)
}

/** Whether a paragraph is short and no sentence. A character of Chinese, Japanese or Korean says as much as three letters. */
function isShort(node: Paragraph): boolean {
  const text = textOf(node).trim()
  const length =
    text.length +
    2 * (text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
  const isSentence = /[.,;。，；、،؛।…]$/.test(text)
  return !JSON.stringify(node).includes('"break"') && text.length > 1 && length < 100 && !isSentence
}

const section =
  /^(?:(?:section|article|artikel|abschnitt|§)\s*)?(\d{1,2})(?:[.):：、]|\s*[-–—](?=\s))\s*(?=[\p{L}\p{P}])/iu

/** The short paragraphs that are numbered from 1 to 3 or more and have something else below them; none where others are numbered so too. */
function numberedIn(blocks: RootContent[]): RootContent[] {
  const numberOf = (node?: RootContent) =>
    node?.type === 'paragraph' && isShort(node) ? section.exec(textOf(node))?.[1] : undefined
  const found = blocks.filter((node, index) => {
    const below = blocks[index + 1]
    return numberOf(node) !== undefined && below !== undefined && numberOf(below) === undefined
  })
  const isCount = found.length > 2 && found.every((node, index) => numberOf(node) === String(index + 1))
  return isCount ? found : []
}

/** Makes lists of paragraphs that follow one another and begin with marks of their own, such as `(a)`. */
export function groupMarkedLines(tree: Root): void {
  const children: RootContent[] = []
  let open: List | undefined
  for (const node of tree.children) {
    const mark = node.type === 'paragraph' ? ownMark(textOf(node)) : undefined
    if (
      node.type !== 'paragraph' ||
      mark === undefined ||
      /^\d/.test(mark) ||
      node.children.some(({ type }) => type === 'break')
    ) {
      open = undefined
      children.push(node)
      continue
    }
    if (!open) {
      open = { type: 'list', ordered: false, start: null, spread: false, children: [], data: { hasOwnMarks: true } }
      children.push(open)
    }
    open.children.push({ type: 'listItem', spread: false, checked: null, children: [node] })
  }
  // One line by itself is a paragraph that begins with a sign.
  tree.children = children.flatMap((node) => {
    const isOnly = node.type === 'list' && node.data?.hasOwnMarks && node.children.length === 1
    return isOnly ? (node.children[0]?.children ?? []) : [node]
  })
}
