import type { CssNode } from 'css-tree'

/** The width of the smallest screen that is looked at, in pixels. */
export const smallest = 320

const absolute: Record<string, number> = {
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  pt: 96 / 72,
  pc: 16,
}
const ofLetters = /^(r?em|r?ch|r?ex|r?ic|r?lh)$/
const ofWidth = /^[sld]?v[wi]$/

/** A length in pixels on the smallest screen, where those that depend on the size of letters count as `em`; undefined for what is no such length. */
export function pixelsOf(node: CssNode, em: number): number | undefined {
  if (node.type === 'Percentage') return (Number(node.value) / 100) * smallest
  if (node.type !== 'Dimension') return undefined
  const factor = factorOf(node.unit.toLowerCase(), em)
  return factor === undefined ? undefined : Number(node.value) * factor
}

function factorOf(unit: string, em: number): number | undefined {
  if (ofLetters.test(unit)) return em
  return ofWidth.test(unit) ? smallest / 100 : absolute[unit]
}
