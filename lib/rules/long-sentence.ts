import { ccpa, gdpr } from '../laws/citations'
import { passagesIn } from '../text/passages'
import { wordsOf } from '../text/sentences'
import { textRule } from './rule'

/** The most words that a sentence has. */
const most = 40

/** Sentences of more than 40 words are read twice, or not at all. */
export const longSentence = textRule(
  {
    id: 'long-sentence',
    severity: 'warning',
    says: `A sentence has at most ${most} words.`,
    citations: [gdpr('12(1)'), ccpa('7003(a)')],
    bad: `Hello. ▶We keep ${'your name and '.repeat(13)}your address.`,
    good: `We keep ${'your name. We keep '.repeat(13)}your address.`,
  },
  (tree, file) => {
    for (const { sentences, spanOf } of passagesIn(tree, file)) {
      for (const sentence of sentences) {
        const count = wordsOf(sentence.text).length
        if (count <= most) continue
        const reason = `this sentence has ${count} words; write it as several of at most ${most}, or as a list`
        file.message(reason, { place: spanOf(sentence.index, sentence.index + sentence.text.length) })
      }
    }
  },
)
