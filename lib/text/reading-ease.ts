import { flesch } from 'flesch'
import { syllable } from 'syllable'

// Policies say much in the same words.
const known = new Map<string, number>()

function syllablesOf(word: string): number {
  const count = known.get(word) ?? syllable(word)
  known.set(word, count)
  return count
}

/** How easily a text is read, by a formula made for its language. Syllables are counted by the vowels that are heard. */
interface Formula {
  name: string
  ease: (wordsInSentence: number, syllablesInWord: number) => number
  vowels: RegExp
}

const formulas: Record<string, Formula> = {
  de: {
    name: 'the formula of Amstad for German',
    ease: (words, syllables) => 180 - words - 58.5 * syllables,
    vowels: /[ae][iyu]|äu|ie|aa|ee|oo|[aeiouyäöü]/giu,
  },
  fr: {
    name: 'the formula of Kandel and Moles for French',
    ease: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
    // A last e is mute.
    vowels: /(?!(?<=[aeiouyàâéèêëîïôùûœæ].*)(?:(?<=[gq])u)?es?$)[aeiouyàâéèêëîïôùûœæ]+/giu,
  },
  es: {
    name: 'the formula of Fernández Huerta for Spanish',
    ease: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables,
    vowels: /[iuüy]?[aeoáéó][iuüy]?(?![aeoáéó])|[iuüy]?[aeoáéó]|[íú]|[iuü]+/giu,
  },
}

/** How easily a text is read that is in a language, such as `de`, by its words and the number of its sentences. Undefined where no formula is known for that. */
export function readingEaseOf(
  words: string[],
  sentences: number,
  language: string,
): { ease: number; by?: string } | undefined {
  const count = (syllables: (word: string) => number) => words.reduce((sum, word) => sum + syllables(word), 0)
  if (language === 'en')
    return { ease: flesch({ sentence: sentences, word: words.length, syllable: count(syllablesOf) }) }
  const formula = formulas[language]
  if (!formula) return undefined
  const { name, ease, vowels } = formula
  const syllables = count((word) => Math.max(1, word.match(vowels)?.length ?? 0))
  return { ease: ease(words.length / sentences, syllables / words.length), by: name }
}
