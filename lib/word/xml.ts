import type { Element, ElementContent, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** Parses a part of a Word file, in which nothing may be declared: entities can unpack to far more than they are. Throws in plain words. */
export function parsePart(bytes: Uint8Array): Element {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Error('The file declares entities, as no word processor does. It was not read.')
  // Some programs call Word's own names otherwise.
  const [, prefix = 'w'] = /xmlns:(\w+)="[^"]*\/wordprocessingml(?:\/2006)?\/main"/.exec(text) ?? []
  const named = prefix === 'w' ? text : text.replaceAll(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:')
  try {
    const root = fromXml(named).children.find((node) => node.type === 'element')
    if (root) return { ...root, children: root.children.flatMap((child) => unwrapped(child)) }
  } catch {
    // It is said below.
  }
  throw new Error('The file is damaged. Open it in Word, and save it again.')
}

const wrappers = ['w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo']

/** An element without those that only wrap others. Of what is there for several programs, the first is taken; a list of contents stays one. The reading above words stands in brackets behind them. */
function unwrapped(node: ElementContent, depth = 0): ElementContent[] {
  if (node.type !== 'element') return [node]
  // No document is as deep, and to read it would take all memory.
  if (depth > 400) throw new Error('It is too deep.')
  const ruby = node.name === 'w:r' ? find(node, 'w:ruby') : undefined
  if (ruby) {
    const partsOf = (name: string) => elementsOf(find(ruby, name))
    const runs = [...partsOf('w:rubyBase'), runOf('('), ...partsOf('w:rt'), runOf(')')]
    return runs.flatMap((run) => unwrapped(run, depth + 1))
  }
  const isField = node.name === 'w:sdt' && !isListOfContents(node)
  const inner = isField ? find(node, 'w:sdtContent') : node.name === 'mc:AlternateContent' ? elementsOf(node)[0] : node
  const children = (inner?.children ?? []).flatMap((child) => unwrapped(child, depth + 1))
  return inner !== node || wrappers.includes(node.name) ? children : [{ ...node, children }]
}

function runOf(value: string): Element {
  const words: Element = { type: 'element', name: 'w:t', attributes: {}, children: [{ type: 'text', value }] }
  return { type: 'element', name: 'w:r', attributes: {}, children: [words] }
}

/** Whether a field is a list of contents that Word has made. */
export function isListOfContents(field: Element): boolean {
  return /^table of contents$/i.test(settingOf(field, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') ?? '')
}

/** The elements in one, or those of a name. */
export function elementsOf(node: Element | undefined, name?: string): Element[] {
  return (node?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && (name === undefined || child.name === name),
  )
}

/** The first element of a path of names, such as `w:pPr`, `w:numPr`. */
export function find(node: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => elementsOf(found, name)[0], node)
}

/** An attribute of Word's. */
export function attribute(node: Element | undefined, name: string): string | undefined {
  return node?.attributes[`w:${name}`] ?? undefined
}

/** What an element sets, by its attribute `w:val`. */
export function settingOf(node: Element | undefined, ...names: string[]): string | undefined {
  return attribute(find(node, ...names), 'val')
}

/** Whether a switch is on, such as `w:b`; undefined where it is not there. */
export function isOn(node: Element | undefined, name: string): boolean | undefined {
  const found = find(node, name)
  return found && !/^(?:0|false|off|none)$/.test(attribute(found, 'val') ?? '1')
}

/** The words in an element. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}
