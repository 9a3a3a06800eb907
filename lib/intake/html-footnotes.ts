import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsIn, isElement, textsIn } from '../source/elements'

/** Footnotes: where each is referred to, and what it says. Their numbers go, as these are no words. */
export function takeFootnotes(main: Root): { reference: Element; note: Element }[] {
  const elements = elementsIn(main)
  const nameOf = ({ properties: { id, name } }: Element) => String(id ?? name ?? '')
  const byName = new Map(elements.map((one) => [nameOf(one), one] as const))
  const parents = new Map(elements.flatMap((one) => one.children.map((child) => [child, one] as const)))
  return elements.flatMap((reference) => {
    const parent = parents.get(reference)
    const back = nameOf(reference) || (parent ? nameOf(parent) : '')
    const to = /^#(.+)/.exec(String(reference.properties.href ?? ''))?.[1] ?? ''
    let note = to === '' ? undefined : byName.get(to)
    if (!note || back === '' || !/^\W*\w{1,3}\W*$/.test(textOf(reference))) return []
    // The note is the item or paragraph around its mark.
    while (note && /^(?:a|sup|span)$/.test(note.tagName)) note = parents.get(note)
    const links = note && [note, ...elementsIn(note)].filter(({ properties }) => properties.href === `#${back}`)
    // A numbered paragraph may lead to itself.
    if (!note || !links || links.length === 0 || links.includes(reference)) return []
    for (const link of [...links, reference]) link.children = []
    return [{ reference: parent?.tagName === 'sup' ? parent : reference, note }]
  })
}

/** Footnotes stand in brackets where they are referred to. */
export function placeFootnotes(footnotes: ReturnType<typeof takeFootnotes>, notes: string[]): void {
  for (const { reference, note } of footnotes) {
    const parts = note.children.some((child) => isElement(child, /^p$/)) ? elementsIn(note, 'p') : [note]
    const words = parts.flatMap(({ children }, index) => [...(index > 0 ? [space] : []), ...trimmed(children)])
    Object.assign(reference, h('span', [' (', ...words, ')']))
    Object.assign(note, { properties: {}, children: [] })
    notes.push('A footnote stands in brackets where it was referred to')
  }
}

const space = { type: 'text' as const, value: ' ' }

/** Content without the space before its first word and behind its last one. */
function trimmed(content: ElementContent[]): ElementContent[] {
  const isFilled = (node: ElementContent) => textOf(node).trim() !== ''
  const kept = content.slice(content.findIndex(isFilled), content.findLastIndex(isFilled) + 1)
  const words = kept.flatMap(textsIn).filter(({ value }) => /\S/.test(value))
  const [begin, end] = [words[0], words.at(-1)]
  if (begin) begin.value = begin.value.trimStart()
  if (end) end.value = end.value.trimEnd()
  return kept
}
