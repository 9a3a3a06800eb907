import { decoded } from '../urls'

/** A heading as written: its title, and the anchors that its mark fixes. */
export interface HeadingMark {
  title: string
  anchor?: string
  aliases: string[]
}

/** A mark with more anchors: the first is the heading's own, where it has none yet, and all others are former ones. */
export function withAnchors(
  { anchor, aliases }: Omit<HeadingMark, 'title'>,
  more: string[],
): Omit<HeadingMark, 'title'> {
  const [own, ...rest] = anchor === undefined ? more : [anchor, ...more]
  return { anchor: own, aliases: [...new Set([...aliases, ...rest])].filter((alias) => alias !== own) }
}

/** Writes the mark that fixes an anchor and names former ones. */
export function writeMark(anchor: string | undefined, aliases: string[]): string {
  const [first, ...rest] = [...new Set(aliases.map((alias) => `#${writeAnchor(alias.normalize('NFC'))}`))]
  const own = anchor === undefined ? [] : [`#${writeAnchor(anchor)}`]
  return `[${[...own, ...(first === undefined ? [] : [`was ${first}`]), ...rest].join(', ')}]`
}

/**
 * Reads `Title [#id, was #old, #older]`; the mark, and either part of it, may be absent.
 * Returns undefined when there is a mark that cannot be read.
 */
export function readHeading(text: string): HeadingMark | undefined {
  const whole = text.trim()
  const start = whole.lastIndexOf('[')
  const inside = whole.endsWith(']') && start >= 0 ? whole.slice(start + 1, -1) : ''
  if (!inside.includes('#')) return { title: whole, aliases: [] }
  const title = whole.slice(0, start).trim()
  // A second mark would stand on the page, and become part of the anchor.
  if (endsWithMark(title)) return undefined
  const [first = '', ...rest] = inside.split(',').map((part) => part.trim())
  const fixed = first.startsWith('was ') ? undefined : first
  const former = fixed === undefined ? [first, ...rest] : rest
  if (former.length > 0 && !former[0]?.startsWith('was ')) return undefined
  const aliases = former.map((part) => part.replace(/^was\s+/, ''))
  const all = fixed === undefined ? aliases : [fixed, ...aliases]
  if (!all.every((part) => part.startsWith('#') && isAnchor(part.slice(1)))) return undefined
  return {
    title,
    anchor: fixed && readAnchor(fixed.slice(1)),
    aliases: aliases.map((part) => readAnchor(part.slice(1))),
  }
}

function endsWithMark(title: string): boolean {
  if (!title.endsWith(']')) return false
  const last = title.slice(title.lastIndexOf(']', title.length - 2) + 1)
  const start = last.indexOf('[')
  return start >= 0 && last.includes('#', start)
}

/** The anchor that is meant where one is written after `#`: decoded once, its letters and their accents composed. */
export function readAnchor(written: string): string {
  return decoded(written).normalize('NFC')
}

/** Writes an anchor as it stands after `#` in an address and in the mark of a heading: letters as they are, signs that mean something there in percent code. */
export function writeAnchor(anchor: string): string {
  return anchor.replaceAll(/[^\p{L}\p{M}\p{N}\p{Cs}_.+/=()!$:;@?'-]/gu, encodeURIComponent)
}

/** Whether a text is an anchor as one is written after `#`: any fragment that a browser can carry. */
export function isAnchor(written: string): boolean {
  return /^[^\s#,[\]<>{}]+$/u.test(written) && !/\p{Cc}/u.test(readAnchor(written))
}

// A full stop after it ends the sentence.
const reference = /(?<![\p{L}\p{N}/])#((?=[\p{L}\p{N}_-])(?:[\p{L}\p{M}\p{N}_./%+-]*[\p{L}\p{M}\p{N}_+-]))/u

/** A part of a note on a section that is gone: plain text, or the anchor of a section that it names as `#anchor`. */
type NotePart = { text: string } | { anchor: string }

/** Reads a note as its parts, in order. */
export function readNote(note: string): NotePart[] {
  return note
    .split(reference)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { anchor: readAnchor(part) }))
    .filter((part) => !('text' in part) || part.text !== '')
}

/** The anchors that a note names. */
export function anchorsInNote(note: string): string[] {
  return readNote(note).flatMap((part) => ('anchor' in part ? part.anchor : []))
}
