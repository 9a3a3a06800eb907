// Text as it is written in the code of each language.

/** An element that means the same in HTML and in JSX, on one line; without a text, one of JSX that closes itself. */
export function jsxElement(name: string, attributes: Record<string, string | undefined>, text?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${references(value)}"`],
  )
  const start = `<${name}${written.join('')}`
  return text === undefined ? `${start} />` : `${start}>${references(text)}</${name}>`
}

/** A string of Swift. */
export function swiftString(text: string): string {
  return quoted(text, (code) => `\\u{${code}}`)
}

/** A string of Kotlin or Dart. */
export function kotlinString(text: string): string {
  return quoted(text, (code) => `\\u${code.padStart(4, '0')}`)
}

/** Characters that would end a line, or that no one sees in code: controls, line separators, and what turns the direction of text. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function references(text: string): string {
  const reference = (character: string) => named[character] ?? `&#x${hex(character)};`
  return text.replaceAll(/[&<>"{}]/g, reference).replaceAll(unseen, reference)
}

function quoted(text: string, byCode: (code: string) => string): string {
  const coded = (character: string) => byCode(hex(character))
  // By its code, `$` starts no template in Kotlin and Dart.
  return `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll('$', coded).replaceAll(unseen, coded)}"`
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
