import { baseOf } from '../languages/tags'

/** Frequent words of languages in Latin letters, in each those that few others have. */
const frequent = new Map(
  Object.entries({
    en: 'the and you your our it are for with that this from not or by may as if they have has when which other these any their us at be to of',
    de: 'der die das und nicht wir ihre ihr ihnen ist für mit von den zu werden ein eine einen wenn oder auf kein keine sie',
    fr: 'le la les des du est pas nous vous vos votre pour dans et que ne sont un une avec aux par qui ou',
    es: 'el los las por para con su sus es y en si una del se lo',
    it: 'il che di per non dei sono della dati nel gli',
    nl: 'het een van niet uw wij zijn aan voor met worden op naar',
    pt: 'os não das dos uma com ao são seus como',
    sv: 'och att är inte vi det som på av til og ikke er vores',
    pl: 'nie w z na się jest oraz',
    tr: 've bir için',
    fi: 'ja ei tai',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

const others = new Set([...frequent].flatMap(([language, words]) => (language === 'en' ? [] : [...words])))

/** As many words without one that a language needs are of another. */
const many = 25

/** Scripts that are written together under one name. */
const written: Record<string, string[]> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/** Whether a text is evidently in another language than its tag names, as far as its script and its frequent words say so. One too short to say is not. */
export function isOtherThan(text: string, tag: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
  const own = new RegExp(`[${(written[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
  if (letters.filter((letter) => own.test(letter)).length < letters.length / 2) return true
  const base = baseOf(tag)
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const count = (known: Set<string> | undefined) => words.filter((word) => known?.has(word)).length
  const mine = count(frequent.get(base))
  if (!frequent.has(base)) return script === 'Latn' && count(frequent.get('en')) > words.length / 5
  if (mine === 0 && words.length >= many) return true
  if (base === 'en') return count(others) > mine
  const most = Math.max(...[...frequent].map(([language, known]) => (language === base ? 0 : count(known))))
  return most > 2 * mine && most > 2
}
