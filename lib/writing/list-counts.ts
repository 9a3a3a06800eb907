import { alphabets, han, letters, roman } from '../text/list-marks'

const counts: [RegExp, (value: number) => string | undefined][] = [
  [/^a$|-(?:alpha|latin)$|Letter$/i, letters],
  [/^i$|roman$/i, roman],
  [/^(?:chinese|japanese|taiwanese)Counting/, (value) => (value < 100 ? han(value) : undefined)],
  [/^hebrew1?$/, hebrew],
  ...Object.entries(alphabets).map(([name, signs]): [RegExp, (value: number) => string | undefined] => [
    new RegExp(`^${name}$`),
    (value) => signs[value - 1],
  ]),
]

/** What writes the marks of a list by the name that Word or a style sheet has for how it counts; undefined for digits, and where its signs are not known. A mark is undefined where these do not reach so far. */
export function markBy(name: string): ((value: number) => string | undefined) | undefined {
  const count = counts.find(([pattern]) => pattern.test(name))?.[1]
  if (!count) return undefined
  return (value) => {
    const mark = (value >= 0 && value < 1000 && count(value)) || undefined
    return /^(?:[AI]$|upper)/.test(name) ? mark?.toUpperCase() : mark
  }
}

/** A number below 100 in letters of Hebrew, of which none spells the name of God. */
function hebrew(value: number): string | undefined {
  const tens = value === 15 || value === 16 ? 'ט' : ['', ...'יכלמנסעפצ'][Math.floor(value / 10)]
  const ones = ['', ...'אבגדהוזחט'][value === 15 || value === 16 ? value - 9 : value % 10]
  return tens === undefined ? undefined : `${tens}${ones}`
}
