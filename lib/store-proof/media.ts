import type { CssNode, MediaQuery } from 'css-tree'
import { pixelsOf, smallest } from './length'

/** Where a page is read: on paper, on a screen of any size, or on the smallest one. */
export type Medium = 'print' | 'screen' | 'small screen'

/** Whether a list of media queries may apply on a medium; true where that is uncertain. */
export function applies(list: CssNode, medium: Medium): boolean {
  const queries = queriesIn(list)
  return queries.length === 0 || queries.some((query) => isPossible(query, medium))
}

/** Whether a list of media queries names paper. */
export function isForPrint(list: CssNode): boolean {
  return queriesIn(list).some(
    (query) => query.type === 'MediaQuery' && typeOf(query) === 'print' && query.modifier?.toLowerCase() !== 'not',
  )
}

function queriesIn(node: CssNode): CssNode[] {
  if (node.type === 'AtrulePrelude' || node.type === 'MediaQueryList') return node.children.toArray().flatMap(queriesIn)
  return [node]
}

function typeOf({ mediaType }: MediaQuery): string {
  return mediaType?.toLowerCase() ?? 'all'
}

function isPossible(query: CssNode, medium: Medium): boolean {
  if (query.type !== 'MediaQuery') return true
  const { modifier, condition } = query
  const type = typeOf(query)
  const own = medium === 'print' ? 'print' : 'screen'
  const isOwn = type === 'all' || type === own
  if (modifier?.toLowerCase() === 'not') return !isOwn || condition !== null
  return isOwn && (medium !== 'small screen' || condition === null || !isTooWide(condition))
}

/** Whether a condition surely asks for more than the smallest screen. */
function isTooWide(condition: CssNode): boolean {
  if (condition.type !== 'Condition') return false
  const parts = condition.children.toArray()
  if (parts.some((part) => part.type === 'Identifier' && part.name.toLowerCase() !== 'and')) return false
  return parts.some((part) => {
    if (part.type === 'Condition') return isTooWide(part)
    if (part.type === 'Feature' && part.name.toLowerCase() === 'min-width' && part.value) return isOver(part.value)
    if (part.type !== 'FeatureRange') return false
    const { left, leftComparison, middle } = part
    // As in (width >= 40rem) and (40rem <= width).
    if (isWidth(left) && /^>/.test(leftComparison)) return isOver(middle)
    return isWidth(middle) && /^</.test(leftComparison) && isOver(left)
  })
}

function isWidth(node: CssNode): boolean {
  return node.type === 'Identifier' && node.name.toLowerCase() === 'width'
}

/** In media queries an em is 16 pixels, unless the reader has set another. */
function isOver(node: CssNode): boolean {
  return (pixelsOf(node, 16) ?? 0) > smallest
}
