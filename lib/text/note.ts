import { readAnchor } from './anchor'

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
