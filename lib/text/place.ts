/** Where something stands in a file, from 1. */
export interface Place {
  line: number
  column: number
}

/** Something that a text names. */
export interface Mention {
  text: string
  start: Place
  end: Place
}

/** Whether one place stands before another. */
export function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}
