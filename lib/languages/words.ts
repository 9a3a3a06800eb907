import { formatDate } from './dates'
import { baseOf, defaultLanguage, directionOf } from './tags'
import ar from './words/ar.json' with { type: 'json' }
import de from './words/de.json' with { type: 'json' }
import { en } from './words/en'
import { en as enChanges } from './words/en-changes'
import es from './words/es.json' with { type: 'json' }
import fr from './words/fr.json' with { type: 'json' }
import ja from './words/ja.json' with { type: 'json' }

/** The forms of a phrase with a `{count}`, by the categories of `Intl.PluralRules`, or the one that it always has. */
export type Counted = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

type Worded<T> = T extends string ? string : T extends { other: string } ? Counted : { [K in keyof T]: Worded<T[K]> }

/** What the site says around a text, in one language. */
export type PageWords = Worded<typeof en>

/** What it says of what changed between two versions. */
export type ChangeWords = Worded<typeof enChanges>

/** What the site says in one language, and the tag by which days and numbers are written in it. */
export interface Words extends PageWords {
  changes: ChangeWords
  locale: string
}

/** What the site says in each language that it knows. */
export const wordsByLanguage = {
  en: { ...en, changes: enChanges },
  de,
  fr,
  es,
  ar,
  ja,
} as const satisfies Record<string, PageWords & { changes: ChangeWords }>

/** A language in which the site has its own words. */
type WordedLanguage = keyof typeof wordsByLanguage

/** The language in which the words around a text in some language are: the same, or else English. */
export function wordedLanguage(language: string): WordedLanguage {
  const base = baseOf(language)
  return base in wordsByLanguage ? (base as WordedLanguage) : defaultLanguage
}

/** The words around a text in a language: in the same, or else in English. */
export function wordsIn(language: string): Words {
  const base = wordedLanguage(language)
  return { ...wordsByLanguage[base], locale: base === baseOf(language) ? language : base }
}

/** The words of pages that are in English whatever the language of a policy. */
export const englishWords = wordsIn(defaultLanguage)

/** A phrase with its values in their places. Throws when one has no value. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`“${phrase}” has no ${name}`)
    return String(value)
  })
}

/** A phrase with a count, in the form that the count has in the language. */
export function counted({ locale }: Pick<Words, 'locale'>, forms: Counted, count: number): string {
  const form = typeof forms === 'string' ? forms : (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other)
  return fill(form, { count })
}

/** A day in the language of the words. */
export function dateIn({ locale }: Pick<Words, 'locale'>, date: string): string {
  return formatDate(date, locale)
}

/** Whether words are in a language. */
export function isIn(language: string, { locale }: Pick<Words, 'locale'>): boolean {
  return baseOf(language) === baseOf(locale)
}

/** The attributes of an element in a language within one in another; none where it is the same. */
export function inLanguage(inner: string, outer: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (inner === outer) return {}
  const dir = directionOf(inner)
  return { lang: inner, dir: dir === directionOf(outer) ? undefined : dir }
}

/** A text as CSS writes it. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
