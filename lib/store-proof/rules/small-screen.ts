import { type CssNode, find, generate, walk } from 'css-tree'
import { readInFull } from '../citations'
import { pixelsOf, smallest } from '../length'
import { elementsIn, type Page } from '../page'
import { failed, notTested, type StoreRule } from '../rule'
import { rulesFor } from '../style'
import { viewportFaults } from '../viewport'

/** The policy can be read on a telephone. */
export const smallScreen: StoreRule = {
  id: 'small-screen',
  says: `The page is as wide as the device and lets readers zoom, and no style for screens of ${smallest} pixels sets a width or least width over that (counting 20 pixels to an em).`,
  citations: [readInFull('ccpa', '7003(b)(1)')],
  check(page) {
    const widths = widthsIn(page)
    const wide = widths.filter(({ value }) => widestIn(value) > smallest)
    const faults = [
      ...viewportFaults(page.viewports),
      ...wide.map(
        ({ of, property, value }) =>
          `${of} has the ${property} ${generate(value)}, more than ${smallest} pixels; write it as max-width, or for wider screens only.`,
      ),
      ...fixedAttributes(page),
    ]
    if (faults.length > 0) return failed(faults)
    const computed = widths.filter(({ value }) => isComputed(value))
    const unknown = [
      ...page.style.unread,
      ...computed.map(({ of, property, value }) => `the ${property} ${generate(value)} of ${of}`),
    ]
    return unknown.length > 0 ? notTested(`This check does not read ${unknown.join(', ')}.`) : undefined
  },
}

/** More than the letters of the text have, as headings are larger. */
const em = 20

const properties = new Set(['width', 'min-width', 'inline-size', 'min-inline-size'])

interface Width {
  of: string
  property: string
  value: CssNode
}

/** The widths that styles set on the smallest screen. */
function widthsIn({ style }: Page): Width[] {
  const ruled = rulesFor(style, 'small screen').flatMap(({ selectors, declarations }) =>
    declarations.map((declaration) => ({ of: selectors.join(', '), ...declaration })),
  )
  const own = style.attributes.flatMap(({ element, declarations }) =>
    declarations.map((declaration) => ({ of: `<${element.tagName} style>`, ...declaration })),
  )
  return [...ruled, ...own].filter(({ property }) => properties.has(property))
}

/** The longest length that a value surely has, in pixels: one on its own or in `max()`, as other functions may give less. */
function widestIn(value: CssNode): number {
  let widest = 0
  walk(value, function (node) {
    if (node.type === 'Function' && node.name.toLowerCase() !== 'max') return this.skip
    widest = Math.max(widest, pixelsOf(node, em) ?? 0)
  })
  return widest
}

/** Whether a value is computed from others, or depends on what is not known. */
function isComputed(value: CssNode): boolean {
  const part = find(
    value,
    (node) =>
      node.type === 'Function' ||
      node.type === 'Raw' ||
      (node.type === 'Dimension' && pixelsOf(node, em) === undefined),
  )
  return part !== null
}

function fixedAttributes({ tree }: Page): string[] {
  return elementsIn(tree).flatMap(({ tagName, properties: { width } }) =>
    /^\d+$/.test(String(width)) && Number(width) > smallest
      ? [`<${tagName} width="${width}"> is more than ${smallest} pixels wide; take the width out.`]
      : [],
  )
}
