import { flesch } from 'flesch'
import { syllable } from 'syllable'
import { baseOf } from '../languages/tags'
import { ccpa, gdpr } from '../laws/citations'
import { startOf } from '../text/nodes'
import { declaredLanguage, isUndeclared, passagesIn } from '../text/passages'
import { wordsOf } from '../text/sentences'
import { textRule } from './rule'

// Policies say much in the same words.
const known = new Map<string, number>()

function syllablesOf(word: string): number {
  const count = known.get(word) ?? syllable(word)
  known.set(word, count)
  return count
}

/** The least reading ease. Below 50, Flesch calls a text difficult. */
const least = 50

const hard =
  'Notwithstanding the organisational considerations, individuals acknowledging confidentiality obligations authorise administration. '

/** How many syllables a word has, by its vowels; one at least. */
function vowelsIn({ vowels }: Formula): (word: string) => number {
  return (word) => Math.max(1, word.match(vowels)?.length ?? 0)
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

const leftToReaders = (hard: string) =>
  `this text is not in English, and rules on words know English alone; someone who reads it looks for what ${hard}is vague, takes use for consent, or leaves open whether data is sold`

/** The whole text by the Flesch reading ease formula: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. */
export const readingEase = textRule(
  {
    id: 'reading-ease',
    severity: 'warning',
    says: `A text has a Flesch reading ease of ${least} or more, or as much by the formula made for German, French or Spanish.`,
    citations: [gdpr('12(1)'), ccpa('7003(a)')],
    bad: `▶<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${hard.repeat(11)}`,
    good: 'We keep your name for a year. Then we take it out of our books. '.repeat(10),
  },
  (tree, file) => {
    const sentences = passagesIn(tree, file).flatMap((passage) => passage.sentences)
    const words = sentences.flatMap(({ text }) => wordsOf(text))
    // Of fewer words, the formula says little.
    if (words.length < 100) return
    // That its language is another is said elsewhere.
    if (isUndeclared(tree, file)) return
    const base = baseOf(declaredLanguage(file))
    const formula = formulas[base]
    if (base !== 'en') file.message(leftToReaders(formula ? '' : 'is hard to read, '), { place: startOf(tree) })
    if (base !== 'en' && !formula) return
    const count = (syllables: (word: string) => number) => words.reduce((sum, word) => sum + syllables(word), 0)
    const ease = formula
      ? formula.ease(words.length / sentences.length, count(vowelsIn(formula)) / words.length)
      : flesch({ sentence: sentences.length, word: words.length, syllable: count(syllablesOf) })
    if (ease >= least) return
    const named = formula
      ? `a reading ease of ${Math.floor(ease)} by ${formula.name}`
      : `a Flesch reading ease of ${Math.floor(ease)}`
    const reason = `the text has ${named}, and below ${least} is difficult; write shorter sentences, and everyday words instead of long ones`
    file.message(reason, { place: startOf(tree) })
  },
)
