import type { Element, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsIn, textsIn } from '../source/elements'
import { heads } from '../source/seen-text'
import { readUrl } from '../urls'

/** Writes out the e-mail addresses that Cloudflare hides from machines until a script shows them. */
export function unveilMail(page: Root): void {
  for (const node of elementsIn(page)) {
    const { dataCfemail: hidden, href } = node.properties
    const [, linked] = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/.exec(String(href ?? '')) ?? []
    const code = hidden ?? linked
    if (code === undefined) continue
    // Each byte stands there by exclusive or with the first.
    const [key = 0, ...bytes] = Buffer.from(String(code), 'hex')
    const address = Buffer.from(bytes.map((byte) => byte ^ key)).toString()
    if (node.tagName === 'a') node.properties = { href: `mailto:${address}` }
    if (hidden !== undefined) node.children = [{ type: 'text', value: address }]
  }
}

/** Empties the links by which headings lead to themselves, which show only a sign, such as `¶`, and parts numbers from titles that stand beside them by their looks alone. */
export function tidyHeadings(page: Root): void {
  for (const heading of elementsIn(page, heads)) {
    const [, number] = /^\s*(\d[\d.]*[.)]?)(?:\p{Lu}\p{L}|\p{Lo})/u.exec(textOf(heading)) ?? []
    const numbered = elementsIn(heading).find((one) => textOf(one).trim() === number)
    numbered?.children.push({ type: 'text', value: ' ' })
    for (const link of elementsIn(heading, 'a')) {
      const isPermalink = /#./.test(String(link.properties.href ?? '')) && !/[\p{L}\p{N}]/u.test(textOf(link))
      if (isPermalink) link.children = []
    }
  }
}

/** Makes links lead where they led, below `base` where that is known, and those that lead nowhere words. */
export function readLinks(main: Root, base: string | undefined): void {
  for (const node of elementsIn(main, 'a')) {
    const whole = targetOf(plainMail(String(node.properties.href ?? '').trim(), textOf(node)), base)
    if (/^#?$/.test(whole) || textOf(node).trim() === '') Object.assign(node, { tagName: 'span', properties: {} })
    else node.properties = { href: whole.replaceAll(/\s+/g, /^tel:/i.test(whole) ? '' : '%20') }
  }
}

/** Where an address leads, by itself and not by Google, or within its page. */
function targetOf(written: string, base: string | undefined): string {
  const isWrapped = /^https?:\/\/(?:www\.)?google\.\w+\/url\?/i.test(written)
  const real = (isWrapped && readUrl(written)?.searchParams.get('q')) || written
  if (base === undefined) return real.replace(/^\?[^#]*(?=#)/, '').replace(/^\/\/(?=\w)/, 'https://')
  const within = real.replace(`${base.replace(/#.*/, '')}#`, '#')
  return /^(?:#|[a-z][a-z\d+.-]*:)/i.test(within) ? within : (readUrl(within, base)?.href ?? within)
}

/** Takes the space off an e-mail address, and the scheme that it has twice, or that of the web before one that readers see. */
function plainMail(url: string, label: string): string {
  const [, scheme = '', address = ''] =
    /^(mailto:\s*(?:mailto:\s*)?|https?:\/\/)([^\s@/:?#]+@[^\s@/:?#]+)\/?$/i.exec(url) ?? []
  return address && (/^mailto/i.test(scheme) || label.includes(address)) ? `mailto:${address}` : url
}

/** Footnotes: where each is referred to, and what it says. Their numbers go, as these are no words. */
export function takeFootnotes(main: Root): { reference: Element; note: Element }[] {
  const elements = elementsIn(main)
  const nameOf = (one?: Element) => String(one?.properties.id ?? one?.properties.name ?? '')
  const byName = new Map(elements.map((one) => [nameOf(one), one] as const))
  const parents = new Map(elements.flatMap((one) => one.children.map((child) => [child, one] as const)))
  // A note is the item or paragraph around its mark.
  const noteAround = (mark: Element | undefined): Element | undefined =>
    mark && /^(?:a|sup|span)$/.test(mark.tagName) ? noteAround(parents.get(mark)) : mark
  return elements.flatMap((reference) => {
    const parent = parents.get(reference)
    const back = nameOf(reference) || nameOf(parent)
    const to = /^#(.+)/.exec(String(reference.properties.href ?? ''))?.[1] ?? ''
    const note = noteAround(to === '' ? undefined : byName.get(to))
    if (!note || back === '' || !/^\W*(?:\w{1,3}|[*†‡]{1,3})\W*$/.test(textOf(reference))) return []
    const links = [note, ...elementsIn(note)].filter(({ properties }) => properties.href === `#${back}`)
    // A numbered paragraph may lead to itself.
    if (links.length === 0 || links.includes(reference)) return []
    for (const link of [...links, reference]) link.children = []
    return [{ reference: parent?.tagName === 'sup' ? parent : reference, note }]
  })
}

/** Footnotes stand in brackets where they are referred to, each in one line. */
export function placeFootnotes(footnotes: ReturnType<typeof takeFootnotes>, notes: string[]): void {
  for (const { reference, note } of footnotes) {
    for (const block of elementsIn(note, /^(?:p|div|[ou]l|li|d[ltd]|blockquote|pre|table|t(?:body|head|r|d|h))$/))
      Object.assign(block, h('span', [' ', ...block.children]))
    const texts = textsIn(note)
    const isFilled = ({ value }: Text) => /\S/.test(value)
    const [first, last] = [texts.findIndex(isFilled), texts.findLastIndex(isFilled)]
    for (const [index, text] of texts.entries()) {
      if (index <= first) text.value = text.value.trimStart()
      if (index >= last) text.value = text.value.trimEnd()
    }
    Object.assign(reference, h('span', [' (', ...note.children, ')']))
    Object.assign(note, { properties: {}, children: [] })
    notes.push('A footnote stands in brackets where it was referred to')
  }
}
