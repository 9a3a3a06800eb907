import { letters, roman } from '../text/list-marks'

const counts: [RegExp, (value: number) => string][] = [
  [/^a$|alpha|latin/i, letters],
  [/^i$|roman/i, roman],
  [/greek/, (value) => 'αβγδεζηθικλμνξοπρστυφχψω'[value - 1] ?? String(value)],
  [/hebrew/, hebrew],
]

/** A number below 100 in letters of Hebrew, of which none spells the name of God. */
function hebrew(value: number): string {
  const tens = value === 15 || value === 16 ? 'ט' : ['', ...'יכלמנסעפצ'][Math.floor(value / 10)]
  const ones = ['', ...'אבגדהוזחט'][value === 15 || value === 16 ? value - 9 : value % 10]
  return tens === undefined ? String(value) : `${tens}${ones}`
}

/** What writes the marks of a list that counts with letters or Roman numbers, by its type or the name of its style; undefined where it counts otherwise. */
export function markBy(style: string): ((value: number) => string) | undefined {
  const count = counts.find(([name]) => name.test(style))?.[1]
  if (!count) return undefined
  return (value) => {
    // Others stand as plain numbers in browsers too.
    const mark = value >= 1 && value < 1000 ? count(value) : String(value)
    return /^(?:[AI]$|upper)/.test(style) ? mark.toUpperCase() : mark
  }
}
