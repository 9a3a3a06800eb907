/** A part of a source, and what takes its place. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A source with edits, of which none overlap. */
export function applyEdits(source: string, edits: Edit[]): string {
  let read = 0
  let edited = ''
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    edited += source.slice(read, start) + text
    read = end
  }
  return edited + source.slice(read)
}

/** What the bytes of a text file say, without a byte order mark. */
export function decodeFile(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

/** Where in what the bytes of a text file say the first stands that is not UTF-8; undefined where all are. U+FFFD stands there, and may stand elsewhere by itself. */
export function brokenAt(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.includes('\uFFFD')) return undefined
  const first = new TextEncoder().encode(text).findIndex((byte, index) => byte !== bytes[index])
  // Of a stream, what is only begun is not read yet.
  return first < 0 ? undefined : new TextDecoder('utf-8').decode(bytes.subarray(0, first), { stream: true }).length
}

/** The lines of a list, without a byte order mark and Windows line ends. */
export function listLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/)
}
