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
    elementsIn(heading)
      .find((one) => textOf(one).trim() === number)
      ?.children.push({ type: 'text', value: ' ' })
    for (const link of elementsIn(heading, 'a')) {
      const isPermalink = /#./.test(String(link.properties.href ?? '')) && !/[\p{L}\p{N}]/u.test(textOf(link))
      if (isPermalink) link.children = []
    }
  }
}

/** Makes links lead where they led, below `base` where that is known, and those that lead nowhere words. */
export function readLinks(main: Root, base: string | undefined): void {
  const own = base?.replace(/#.*/, '')
  for (const node of elementsIn(main, 'a')) {
    const written = plainMail(String(node.properties.href ?? '').trim(), textOf(node))
    const isWrapped = /^https?:\/\/(?:www\.)?google\.\w+\/url\?/i.test(written)
    const real = (isWrapped && readUrl(written)?.searchParams.get('q')) || written
    const within =
      own === undefined
        ? real.replace(/^\?[^#]*(?=#)/, '').replace(/^\/\/(?=\w)/, 'https://')
        : real.replace(`${own}#`, '#')
    const isLocal = /^(?:#|[a-z][a-z\d+.-]*:)/i.test(within)
    const whole = isLocal || base === undefined ? within : (readUrl(within, base)?.href ?? within)
    const leadsNowhere = /^#?$|^(?:javascript|data|file|vbscript|blob):/i.test(whole)
    if (leadsNowhere || textOf(node).trim() === '') Object.assign(node, { tagName: 'span', properties: {} })
    else node.properties = { href: whole.replaceAll(/\s+/g, /^tel:/i.test(whole) ? '' : '%20') }
  }
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
  const nameOf = ({ properties: { id, name } }: Element) => String(id ?? name ?? '')
  const byName = new Map(elements.map((one) => [nameOf(one), one] as const))
  const parents = new Map(elements.flatMap((one) => one.children.map((child) => [child, one] as const)))
  return elements.flatMap((reference) => {
    const parent = parents.get(reference)
    const back = nameOf(reference) || (parent ? nameOf(parent) : '')
    const to = /^#(.+)/.exec(String(reference.properties.href ?? ''))?.[1] ?? ''
    let note = to === '' ? undefined : byName.get(to)
    if (!note || back === '' || !/^\W*(?:\w{1,3}|[*†‡]{1,3})\W*$/.test(textOf(reference))) return []
    // The note is the item or paragraph around its mark.
    while (note && /^(?:a|sup|span)$/.test(note.tagName)) note = parents.get(note)
    const links = note && [note, ...elementsIn(note)].filter(({ properties }) => properties.href === `#${back}`)
    // A numbered paragraph may lead to itself.
    if (!note || !links || links.length === 0 || links.includes(reference)) return []
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
