/** The language of texts of which none is declared. */
export const defaultLanguage = 'en'

/** Scripts that are written from right to left. */
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** The language that a tag names, without script and region, such as `de` for `de-AT`. */
export function baseOf(tag: string): string {
  return new Intl.Locale(tag).language
}

/** In which direction a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return fromRight.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}

const namesIn = new Map<string, Intl.DisplayNames>()

/** The name of a language in another, such as `German` for `de`; the tag itself where that knows none. */
export function languageName(tag: string, inLanguage = defaultLanguage): string {
  return knownName(tag, inLanguage) ?? tag
}

function knownName(tag: string, inLanguage: string): string | undefined {
  const names = namesIn.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' })
  namesIn.set(inLanguage, names)
  return names.of(tag)
}

/** The tag of BCP 47 that was meant, as it is written: language, perhaps script and region. Undefined for what names no language, script or region. */
export function canonicalTag(text: string): string | undefined {
  try {
    const { baseName } = new Intl.Locale(text)
    return knownName(baseName, defaultLanguage) === undefined ? undefined : baseName
  } catch {
    return undefined
  }
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')

/** The tags of languages with two letters by their names in English, in alphabetical order. */
export function tagsByName(): Map<string, string> {
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  const named = tags.filter((tag) => canonicalTag(tag) === tag).map((tag) => [languageName(tag), tag] as const)
  return new Map(named.sort(([one], [other]) => one.localeCompare(other, 'en')))
}

/** A letter that is written from right to left. */
export const letterFromRight =
  /(?=\p{L})[\p{scx=Adlm}\p{scx=Arab}\p{scx=Hebr}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Samr}\p{scx=Syrc}\p{scx=Thaa}]/u

/** Whether a text is written from right to left, as most of its letters are. */
export function isFromRight(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => letterFromRight.test(letter)).length > letters.length / 2
}

/** Whether a name would turn the words around it about, as it is written in the other direction. */
export function turns(name: string, around: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? []
  const isTurned = letterFromRight.test(around)
  return letters.some((letter) => letterFromRight.test(letter) !== isTurned)
}
