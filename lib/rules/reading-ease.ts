import { flesch } from 'flesch'
import { syllable } from 'syllable'
import { startOf } from '../text/nodes'
import { isEnglish, passagesIn } from '../text/passages'
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
  'Notwithstanding organisational considerations, individuals acknowledging confidentiality obligations authorise administration. '

const otherLanguage =
  'this text is not in English, and rules on words know English alone; someone who reads it looks for what is hard to read, vague, takes use for consent, or leaves open whether data is sold'

/** The whole text by the Flesch reading ease formula: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. */
export const readingEase = textRule(
  {
    id: 'reading-ease',
    severity: 'warning',
    says: `A text has a Flesch reading ease of ${least} or more.`,
    citations: [
      { law: 'gdpr', article: '12(1)', certainty: 'read' },
      { law: 'ccpa', article: '7003(a)', certainty: 'read' },
    ],
    bad: `▶<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${hard.repeat(11)}`,
    good: 'We keep your name for a year. Then we take it out of our books. '.repeat(10),
  },
  (tree, file) => {
    const sentences = passagesIn(tree, file).flatMap((passage) => passage.sentences)
    const words = sentences.flatMap(({ text }) => wordsOf(text))
    // Of fewer words, the formula says little.
    if (words.length < 100) return
    if (!isEnglish(tree, file)) return void file.message(otherLanguage, { place: startOf(tree) })
    const ease = flesch({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
    })
    if (ease >= least) return
    const reason = `the text has a Flesch reading ease of ${Math.floor(ease)}, and below ${least} is difficult; write shorter sentences, and everyday words instead of long ones`
    file.message(reason, { place: startOf(tree) })
  },
)
