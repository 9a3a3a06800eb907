import type { CssNode } from 'css-tree'

const absolute: Record<string, number> = {
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  pt: 96 / 72,
  pc: 16,
}
const relative = /^(r?em|r?ch|r?ex|r?ic|r?lh)$/

/** A length in pixels, where those that depend on the size of letters count as `em`; undefined for what is no fixed length. */
export function pixelsOf(node: CssNode, em: number): number | undefined {
  if (node.type !== 'Dimension') return undefined
  const unit = node.unit.toLowerCase()
  const factor = relative.test(unit) ? em : absolute[unit]
  return factor === undefined ? undefined : Number(node.value) * factor
}
