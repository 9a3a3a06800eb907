import { withLatinDigits } from '../languages/digits'
import { monthsIn } from '../languages/months'
import { baseOf } from '../languages/tags'
import { emailAddress, literally } from '../source/patterns'

/** A fact that a text states in any language. */
export interface Fact {
  /** As written. */
  text: string
  /** Equal for facts that are the same, whatever the language. */
  key: string
  /** What kind of fact it is, such as `a day`. */
  what: string
  /** Where it begins in the text. */
  index: number
}

/** The numbers from two to twelve in words; one is an article in most languages. */
const numberWords: Record<string, string[]> = {
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
}

/** Whether the numbers of a language are known in words. */
export function hasNumberWords(language: string): boolean {
  return Object.hasOwn(numberWords, baseOf(language))
}

/** Currencies, each with another one that people call by the same short name, as dollars. */
const currencies = { EUR: '', USD: 'CAD', GBP: 'EGP', CHF: 'XOF', JPY: '' }

/** How a language writes what all can: its months, the signs in its numbers, the names of what is counted. */
interface Notation {
  months: Map<string, string>
  group: string
  decimal: string
  /** The sign that each name stands for. */
  units: Map<string, string>
  /** Whether `5/4/2025` is in May. */
  isDayFirst: boolean
}

const known = new Map<string, Notation>()

/** The days, numbers, currencies, percentages and e-mail addresses of a text in a language, in order; with `readsWords`, numbers in words too, where they are known. */
export function factsIn(text: string, language: string, readsWords = false): Fact[] {
  const notation = known.get(language) ?? notationOf(language)
  known.set(language, notation)
  const facts: Fact[] = []
  let rest = withLatinDigits(text)
  const take = (what: string, pattern: RegExp, keyOf: (groups: string[]) => string | undefined) => {
    rest = rest.replaceAll(pattern, (...match: unknown[]) => {
      const index = match.findIndex((part) => typeof part === 'number')
      const [found = '', ...groups] = match.slice(0, index).map((part) => (typeof part === 'string' ? part : ''))
      const key = keyOf([found, ...groups])
      if (key === undefined) return found
      facts.push({ text: text.substr(Number(match[index]), found.length), key, what, index: Number(match[index]) })
      return ' '.repeat(found.length)
    })
  }
  // Years in Thai are those of the Buddhist calendar.
  const common = (year: string) =>
    baseOf(language) === 'th' && Number(year) > 2400 ? String(Number(year) - 543) : year
  const day = (year = '', month = '', date = '') =>
    [common(year), month, date].map((part) => part.padStart(2, '0')).join('-')
  const { months, units, isDayFirst } = notation
  take('an e-mail address', emailAddress, ([found = '']) => found.toLowerCase())
  take('a day', /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu, ([, year, month, date]) => day(year, month, date))
  take('a day', /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/gu, ([, year, month, date]) =>
    day(year, month, date),
  )
  take('a day', /(?<!\d)(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/gu, ([, one, sign, two, year]) =>
    isDayFirst || sign === '.' ? day(year, two, one) : day(year, one, two),
  )
  // Some languages have numbers for names.
  const names = months.size > 0 ? [...months.keys()].join('|') : '(?!)'
  const name = `(?<!\\p{L})(${names})\\.?(?!\\p{L})`
  const written = (one: string, two: string) => new RegExp(`${one}${name}${two}`, 'gu')
  const before = '(\\d{1,2})(?:st|nd|rd|th|er|[.º])?\\s+(?:de\\s+|of\\s+)?'
  const after = '(?:\\s+del?|,|،)?\\s+(\\d{4})(?!\\d)'
  take('a day', written(before, after), ([, date, month = '', year]) => day(year, months.get(month), date))
  take('a day', written('', `\\s+(\\d{1,2})(?:st|nd|rd|th)?${after}`), ([, month = '', date, year]) =>
    day(year, months.get(month), date),
  )
  take('a month', written('', after), ([, month = '', year]) => day(year, months.get(month)))
  take('a day', written(before, ''), ([, date, month = '']) => day('', months.get(month), date))
  take('a number', /\d+(?:[.,'’\u00A0\u202F٬٫ ]\d+)*/gu, ([found = '']) => plainNumber(found, notation))
  const inWords = readsWords ? (numberWords[baseOf(language)] ?? []) : []
  if (inWords.length > 0) {
    const words = new RegExp(`(?<!\\p{L})(?:${inWords.join('|')})(?!\\p{L})`, 'giu')
    take('a number', words, ([found = '']) => String(inWords.indexOf(found.toLowerCase()) + 2))
  }
  take(
    'an amount',
    new RegExp(`(?<!\\p{L})(?:${[...units.keys()].map(literally).join('|')})(?!\\p{L})`, 'gu'),
    ([found = '']) => units.get(found),
  )
  return facts.sort((a, b) => a.index - b.index)
}

/** A number without the signs that divide its thousands, and with a full stop before its decimals. */
function plainNumber(written: string, { group, decimal }: Notation): string {
  const thousands = new RegExp(`[${literally(group)}'’\\s٬](?=\\d{3}(?!\\d))`, 'gu')
  return written
    .replaceAll(thousands, '')
    .replaceAll(decimal, '.')
    .replaceAll('٫', '.')
    .replace(/^0+(?=\d)/, '')
}

function notationOf(language: string): Notation {
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(12345.6)
  const signOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? ''
  const order = new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).formatToParts(0).map(({ type }) => type)
  return {
    months: monthNumbersIn(language),
    group: signOf('group'),
    decimal: signOf('decimal'),
    units: unitsIn(language),
    isDayFirst: order.indexOf('day') < order.indexOf('month') || language === 'en',
  }
}

/** The names of the months, alone and beside a day, each with its number; the longest first. */
function monthNumbersIn(language: string): Map<string, string> {
  const named = (['long', 'short'] as const).flatMap((length) =>
    monthsIn(language, length).flatMap((names, month) =>
      names.map((name) => [name.replace(/\.$/, ''), String(month + 1)] as const),
    ),
  )
  return new Map(named.filter(([name]) => /^[\p{L}\p{M}]+$/u.test(name)).sort(([a], [b]) => b.length - a.length))
}

/** The names and signs of currencies and of percent. */
function unitsIn(language: string): Map<string, string> {
  const units = new Map(['%', '٪', '％', 'per cent'].map((sign) => [sign, '%']))
  const nameOf = (count: number, options: Intl.NumberFormatOptions) => {
    const parts = new Intl.NumberFormat(language, options).formatToParts(count)
    return parts.find(({ type }) => type === 'currency' || type === 'unit')?.value.trim() ?? ''
  }
  for (const count of [1, 2, 5]) {
    units.set(nameOf(count, { style: 'unit', unit: 'percent', unitDisplay: 'long' }), '%')
    for (const [currency, namesake] of Object.entries(currencies)) {
      const [name = '', ...signs] = (['name', 'narrowSymbol', 'code'] as const).map((currencyDisplay) =>
        nameOf(count, { style: 'currency', currency, currencyDisplay }),
      )
      const other =
        namesake === '' ? '' : nameOf(count, { style: 'currency', currency: namesake, currencyDisplay: 'name' })
      const shared = name.split(/[\s-]/u).filter((word) => other.split(/[\s-]/u).includes(word))
      for (const one of [name, ...signs, ...shared]) units.set(one, currency)
    }
  }
  units.delete('')
  return units
}
