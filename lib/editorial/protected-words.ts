import { months, monthsIn } from '../languages/months'
import { readWords } from '../redline/blocks'
import { emailAddress, literally, webAddress } from '../source/patterns'
import { plainly } from '../text/typography'
import { type GuardedWords, guardedWords, wholeWords } from './guarded-words'

/** A word whose change can change what a policy means. */
export interface ProtectedWord {
  text: string
  /** Equal for words that mean the same. */
  key: string
  /** What kind of word it is, such as `a number`. */
  what: string
}

/** How to read a text. */
export interface Reading {
  /** Names that count wherever they stand. */
  parties: string[]
  /** The language, such as `de`; in one whose words are not known here, numbers, dates, addresses and parties are the only words that are protected. */
  language: string
  /** The words that the text has in small letters, which name nobody where they open a sentence. */
  small: ReadonlySet<string>
}

// Of two kinds that match at one place, the first counts.
const everywhere: [what: string, pattern: RegExp][] = [
  ['an e-mail address', emailAddress],
  ['a web address', webAddress],
  ['a number', /^\(?(?:[A-Za-z]|[ivx]{1,5})[.)](?=\s)/gmu],
  ['a number', /\p{Sc}?\s?\p{N}+(?:[.,:/-]\p{N}+)*\s?%?/gu],
  [
    'a number',
    /[〇一二三四五六七八九十百千万萬两兩]+(?=[个個か箇ヶ]?(?:天|日|月|年|週|周|星期|小[时時]|時間|分[钟鐘]|[岁歲歳]|[元円]))/gu,
  ],
  ['a date', new RegExp(`(?<!\\p{L})(?:${monthsAbroad().join('|')})(?!\\p{L})`, 'giu')],
]

const english: [what: string, pattern: RegExp][] = [
  ...everywhere.slice(0, -1),
  [
    'a number',
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|once|twice|first|second|third)\b/giu,
  ],
  ['a date', new RegExp(`\\b(?:${months.join('|')}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`, 'gu')],
  [
    'a period',
    /\b(?:seconds|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|daily|weekly|monthly|yearly|indefinitely|forever)\b/giu,
  ],
  ['an age', /\b(?:ages?|aged|minors?|child|children|adults?|teenagers?)\b/giu],
  ['an amount', /\p{Sc}|\b(?:percent|per cent|euros?|dollars?|pounds?|cents?|fees?|free|charges?)\b/giu],
  ['a negation', /\b(?:no|not|never|none|nor|neither|nothing|nobody|nowhere|without|unless|except)\b/giu],
  [
    'a word of duty or permission',
    /\b(?:may|might|must|shall|should|will|would|can|could|ought|has to|have to|had to|needs? to|allowed|required|permitted|optional|voluntary)\b|'(?:ll|d)\b/giu,
  ],
  ['a limit or condition', /\b(?:only|if|least|most|before|after|until|within|always)\b/giu],
  ['a word on consent', /\b(?:consent(?:s|ed|ing)?|agree(?:s|d|ment)?|opt(?:s|ed|ing)?)\b/giu],
  [
    'a word on what is done with data',
    /\b(?:sell(?:s|ing)?|sold|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|transfer(?:s|red|ring)?|delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing|ure)|anonymous|anonymi[sz]ed)\b/giu,
  ],
]

const byLanguage = new Map<string, [what: string, pattern: RegExp][]>([
  ['en', english],
  ...Object.entries(guardedWords).map(([language, words]) => [language, kindsOf(words)] as const),
])

function kindsOf(words: GuardedWords): [what: string, pattern: RegExp][] {
  return [
    ...everywhere,
    ['a number', wholeWords(words.number)],
    ['a period', wholeWords(words.period)],
    ['an age', wholeWords(words.age)],
    ['an amount', wholeWords(words.amount)],
    ['a negation', wholeWords(words.negation)],
    ['a word of duty or permission', wholeWords(words.duty)],
    ['a limit or condition', wholeWords(words.limit)],
    ['a word on consent', wholeWords(words.consent)],
    ['a word on what is done with data', wholeWords(words.use)],
  ]
}

/** Whether the check knows the words of a language that an editorial change leaves alone. */
export function isGuarded(language: string): boolean {
  return byLanguage.has(language)
}

/** Words that open a sentence with a capital and name nobody. */
const openers = new Set(
  'a about above according additionally after all also although an and another any anyone are as ask asking at based because before being below besides both but by call change check choose click close collecting companies complete contact cookies customers data delete depending did disable do does download during each either else email enable enter even every everyone fill finally find following for from furthermore get give go has have having here how however if in information instead is it its just keep later learn let letters look mail make many moreover most much my need nevertheless next note now of often on only open opt or other others otherwise our over pay people personal please press processing providing read refer remove reply report request requests return section see select send sending set several she sign since so some sometimes stop submit such switch tap tell thank thanks that the their them then there therefore these they this those though through thus to today together turn under until up update upon us use users using view visit visiting visitors we what when whenever where whether which while who whoever whose why with withdraw within write writing you your yours'.split(
    ' ',
  ),
)

/** The protected words of a text, in order: numbers, dates, periods, ages, amounts, addresses, negations, conditions, names, words of duty, permission and consent. A name other than a party's counts where its capital is not that of a sentence or a title. */
export function protectedWords(text: string, { parties, language, small }: Reading, isTitle: boolean): ProtectedWord[] {
  const plain = straighten(text)
  const own = wordsIn(text, /^\p{Ll}/u)
  const isSmall = (word: string) => own.has(word) || small.has(word)
  const found: (ProtectedWord & { start: number; end: number })[] = []
  const add = (what: string, [words]: RegExpExecArray, index: number) => {
    const end = index + words.length
    if (found.some((other) => index < other.end && end > other.start)) return
    const shown = words.trim()
    found.push({ text: shown, key: what === 'a name' ? shown : shown.toLowerCase(), what, start: index, end })
  }
  for (const party of parties) {
    for (const match of plain.matchAll(new RegExp(`(?<!\\p{L})${literally(party)}(?!\\p{L})`, 'gu'))) {
      add('a name', match, match.index)
    }
  }
  const kinds = byLanguage.get(language) ?? everywhere
  for (const [what, pattern] of kinds) for (const match of plain.matchAll(pattern)) add(what, match, match.index)
  for (const match of /^(?:en|es|fr)$/.test(language) ? plain.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu) : []) {
    if (isTitle && match.index === 0) continue
    if (isName(match[0], plain.slice(0, match.index), language, isSmall)) add('a name', match, match.index)
  }
  return found.sort((a, b) => a.start - b.start).map(({ text: shown, key, what }) => ({ text: shown, key, what }))
}

/** Writes a text in the plainest typography and without short forms of "not". */
export function straighten(text: string): string {
  return plainly(text)
    .replaceAll(/\bcannot\b/giu, 'can not')
    .replaceAll(/\b(wo|ca|sha)n't\b/giu, (_, start: string) => `${long[start.toLowerCase()]} not`)
    .replaceAll(/n't\b/giu, ' not')
}

const long: Record<string, string> = { wo: 'will', ca: 'can', sha: 'shall' }

/** The words of a text in small letters, or those of them that are written as a pattern asks. */
export function wordsIn(text: string, written = /./u): Set<string> {
  return new Set(
    readWords(straighten(text)).flatMap((word) =>
      word.isWord && written.test(word.text) ? word.text.toLowerCase() : [],
    ),
  )
}

function isName(word: string, before: string, language: string, isSmall: (word: string) => boolean): boolean {
  if (word === 'I') return false
  const opensSentence = /(^|\n|[.!?:;]["”')]*\s+|["“(]\s*)$/u.test(before)
  const plain = word.toLowerCase()
  return !opensSentence || (language === 'en' && !(openers.has(plain) || isSmall(plain)))
}

/** The names of the months in languages of Europe, as they stand in dates. */
function monthsAbroad(): string[] {
  const locales = ['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv', 'da', 'fi', 'hu', 'ro', 'tr', 'ru', 'uk', 'el']
  return locales.flatMap((locale) => monthsIn(locale).map(([, beside]) => beside))
}
