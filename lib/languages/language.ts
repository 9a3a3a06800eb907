/** Words that few other languages write as English does. */
const english = setOf(
  'the and you your our it are for with that this from not or by may as if they have has when which other these any their us at be to of',
)

/** Words of other European languages that English does not have. */
const others = setOf(
  [
    'der die das und nicht wir ihre ihr ihnen ist für mit von den zu werden ein eine einen wenn oder auf kein keine sie',
    'le la les des du est pas nous vous vos votre pour dans et que ne sont un une avec aux par qui ou',
    'el los las por para con su sus es y en si una del se lo',
    'il che di per non dei sono della dati nel gli',
    'het een van niet uw wij zijn aan voor met worden op naar',
    'os não das dos uma com ao são seus como',
    'och att är inte vi det som på av til og ikke er vores',
    'nie w z na się jest oraz ve bir için ja ei tai',
  ].join(' '),
)

/** As many words without one that English needs are not English. */
const many = 25

/** The language of a text, as far as rules that know English words alone must know it. A text too short to say is taken for English. */
export function languageOf(text: string): 'en' | 'other' {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  if (latin < letters.length / 2) return 'other'
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const count = (known: Set<string>) => words.filter((word) => known.has(word)).length
  const own = count(english)
  return count(others) > own || (own === 0 && words.length >= many) ? 'other' : 'en'
}

function setOf(words: string): Set<string> {
  return new Set(words.split(' '))
}
