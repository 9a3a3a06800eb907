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

/** The lines of a list, without a byte order mark and Windows line ends. */
export function listLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r?\n/)
}
