import { baseOf } from '../languages/tags'
import { ccpa, gdpr } from '../laws/citations'
import { startOf } from '../text/nodes'
import { declaredLanguage, isUndeclared, passagesIn } from '../text/passages'
import { readingEaseOf } from '../text/reading-ease'
import { wordsOf } from '../text/sentences'
import { textRule } from './rule'

/** The least reading ease. Below 50, Flesch calls a text difficult. */
const least = 50

const hard =
  'Notwithstanding the organisational considerations, individuals acknowledging confidentiality obligations authorise administration. '

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
    const found = readingEaseOf(words, sentences.length, base)
    if (base !== 'en') file.message(leftToReaders(found ? '' : 'is hard to read, '), { place: startOf(tree) })
    if (!found || found.ease >= least) return
    const { ease, by } = found
    const named = by ? `a reading ease of ${Math.floor(ease)} by ${by}` : `a Flesch reading ease of ${Math.floor(ease)}`
    const reason = `the text has ${named}, and below ${least} is difficult; write shorter sentences, and everyday words instead of long ones`
    file.message(reason, { place: startOf(tree) })
  },
)
