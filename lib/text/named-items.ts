/** Words that name an item of a list by its letter, such as `point (d)`: all of them, where they begin, and the letter. */
export interface NamedItem {
  text: string
  sign: string
  index: number
}

/** Such as `(a)`, or `a)`, unless that ends words in brackets. */
const sign = '(?:\\([a-z\\d]{1,4}\\)|(?:[a-z]|[ivx]{2,4}|\\d{1,2})\\)(?:(?<!\\([^()]{0,200}\\))|(?=[^().]{0,200}\\))))'
const signs = `${sign}(?:\\s*(?:,|and|or|to|und|oder|bis)?\\s*${sign})*`
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:points?|letters?|items?|(?:sub-?)?paragraphs?|Punkte?n?|under|in|see|unter|nach|gemäß|siehe)\\s+${signs}|(?<!\\p{L})(?:Buchst(?:\\.|aben?)|lit\\.)\\s+\\(?[a-z]\\)?(?!\\p{L})`,
  'giu',
)
/** Other documents and sections that have items of their own. */
const other = '(?:Art|§|[Ss]ec|[Cc]lause|Annex|\\p{Lu}[\\p{L}.-]*\\p{Lu}|Regulation|Directive|Act\\b|Abs)'
const before = new RegExp(`${other}[^;!?\\n]{0,60}$`, 'u')
const after = new RegExp(
  `^[^;!?\\n]{0,12}(?<!\\p{L})(?:of|in|under|to|des|der|von)\\s(?:[\\p{L}\\d]+\\s){0,3}${other}`,
  'u',
)

/** The items of lists that words name by their letters, one for each letter, but for those of other documents. */
export function namedItems(words: string): NamedItem[] {
  return [...words.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    if (
      before.test(words.slice(Math.max(0, index - 90), index)) ||
      after.test(words.slice(index + text.length, index + text.length + 80))
    )
      return []
    return [...text.matchAll(/(?<![a-z\d])(?:([a-z\d]{1,4})\)|([a-z])$)/giu)].map(({ 1: sign, 2: bare }) => ({
      text,
      sign: (sign ?? bare ?? '').toLowerCase(),
      index,
    }))
  })
}
