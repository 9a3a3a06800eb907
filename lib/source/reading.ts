import type { Root } from 'mdast'

declare module 'mdast' {
  interface HeadingData {
    /** Anchors that the file has for the section. */
    anchors?: string[]
    /** The bookmark that a Word file that went out from here has for it. */
    bookmark?: string
  }
  interface ParagraphData {
    /** Anchors that the file has for it. */
    anchors?: string[]
  }
}

/** Words of a file that are not of the policy, such as the menu of a site. */
export interface Aside {
  /** What they are, such as `the site around it`. */
  what: string
  text: string
}

/** What the words of a list of contents are. */
export const contentsAside = 'a list of contents, which the page makes itself'

/** What has words of what was left out, by what it is. */
export function asidesOf(left: Record<string, string>): Aside[] {
  return Object.entries(left).flatMap(([what, text]) => (/[\p{L}\p{N}]/u.test(text) ? { what, text } : []))
}

/** A file as it was read, before it is a draft. */
export interface Reading {
  tree: Root
  /** What the file calls itself. */
  title?: string
  /** All words of the policy that a reader of the file sees. */
  text: string
  asides: Aside[]
  /** What was changed, guessed or left out, in plain words and with its place. */
  notes: string[]
}

/** Counts alike notes as one, in the order in which they came. */
export function countNotes(notes: string[]): string[] {
  const counts = new Map<string, number>()
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1)
  return [...counts].map(([note, count]) => (count === 1 ? note : `${note} (${count} times)`))
}
