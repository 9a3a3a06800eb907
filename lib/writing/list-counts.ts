import { letters, roman } from '../text/list-marks'

/** What writes the marks of a list that counts with letters or Roman numbers, by its type or the name of its style; undefined where it counts otherwise. */
export function markBy(style: string): ((value: number) => string) | undefined {
  const count = /^a$|alpha|latin/i.test(style) ? letters : /^i$|roman/i.test(style) ? roman : undefined
  if (!count) return undefined
  return (value) => {
    // Others stand as plain numbers in browsers too.
    const mark = value >= 1 && value < 1000 ? count(value) : String(value)
    return /^(?:[AI]$|upper)/.test(style) ? mark.toUpperCase() : mark
  }
}
