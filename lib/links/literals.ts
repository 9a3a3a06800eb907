// Text as it is written in the code of each language.
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** An element as a line of HTML, or as several. */
export function htmlCode(element: Element): string {
  return `${toHtml(element, { characterReferences: { useNamedReferences: true } })}\n`
}

/** A string of TypeScript between single quotes. */
export function typeScriptString(text: string): string {
  return `'${escaped(text, /[\\']/g, (code) => `\\u{${code}}`)}'`
}

/** A string of Swift. */
export function swiftString(text: string): string {
  return `"${escaped(text, /[\\"]/g, (code) => `\\u{${code}}`)}"`
}

/** A string of Kotlin. */
export function kotlinString(text: string): string {
  const code = (hexadecimal: string) => `\\u${hexadecimal.padStart(4, '0')}`
  // By its code, `$` starts no template before any other character, for editors and parsers too.
  return `"${escaped(text, /[\\"]/g, code).replaceAll('$', code('24'))}"`
}

/** A string of Dart between single quotes. */
export function dartString(text: string): string {
  return `'${escaped(text, /[\\'$]/g, (code) => `\\u{${code}}`)}'`
}

/** Text between the tags of JSX, on one line, perhaps one of its own, of which JSX takes no spaces from the ends. */
export function jsxText(text: string): string {
  return references(text, /[&<>{}]|^ | $/g)
}

/** An attribute of JSX with its quotes; JSX reads references in it, and no backslashes. */
export function jsxString(text: string): string {
  return `"${references(text, /[&"]/g)}"`
}

/** An address in ASCII that leads to the same place, since `URL(string:)` is nil for others before iOS 17. */
export function asciiAddress(address: string): string {
  return encodeURI(address).replaceAll('%25', '%')
}

/** Characters that would end a line, or that no one sees in code: controls, line separators, and what turns the direction of text. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

function escaped(text: string, special: RegExp, byCode: (code: string) => string): string {
  return text.replaceAll(special, '\\$&').replaceAll(unseen, (character) => byCode(hex(character)))
}

function references(text: string, special: RegExp): string {
  const reference = (character: string) => named[character] ?? `&#x${hex(character)};`
  return text.replaceAll(special, reference).replaceAll(unseen, reference)
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
