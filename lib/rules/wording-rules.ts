import { baseOf, languageName } from '../languages/tags'
import { cited } from '../laws/laws'
import { isOtherThan } from '../text/language'
import { startOf } from '../text/nodes'
import { declaredLanguage, isUndeclared, type Passage, passagesIn } from '../text/passages'
import { say } from '../text/problem'
import { readingEaseOf } from '../text/reading-ease'
import { wordsOf } from '../text/sentences'
import { inEnglish, rulesOf } from './rule'

const vague = /\b(?:may|might|some|often|possible)\b/giu
/** The month is written with a day or a year. */
const month =
  /(?:\d\s*|\b(?:in|of|since|until|from|updated:?|effective:?|to)\s+)$|^May\s+(?:\d|to\b|and (?:June|July|August))/iu

/** The most words that a sentence has. */
const mostWords = 40

/** The least reading ease. Below 50, Flesch calls a text difficult. */
const leastEase = 50

const hard =
  'Notwithstanding the organisational considerations, individuals acknowledging confidentiality obligations authorise administration. '

const leftToReaders = (hard: string) =>
  `this text is not in English, and rules on words know English alone; someone who reads it looks for what ${hard}is vague, takes use for consent, or leaves open whether data is sold`

/** The rules on the words of a text. */
export const wordingRules = rulesOf({
  /** Readers, screen readers and search engines are told the language that is declared. */
  'other-language': {
    severity: 'warning',
    says: 'A text is in the language that its policy, or else its company, declares, or in English where none is declared.',
    citations: cited('gdpr 12(1)'),
    bad: '▶Wir löschen Ihre Daten nach drei Tagen.',
    good: 'We delete your data after three days, and so does La Poste.',
    check(tree, file) {
      if (!isUndeclared(tree, file)) return
      const language = declaredLanguage(file)
      if (/\.[\w-]+\.mdx$/.test(file.path ?? '')) {
        const passage = passagesIn(tree, file).find(({ text }) => isOtherThan(text, language))
        const place = passage?.placeOf(0) ?? startOf(tree)
        say(file, place, `this does not seem to be in ${languageName(language)}; translate it`)
        return
      }
      const reason = `this text is not in ${languageName(language)}, which is declared for it or, where nothing is, counts; write \`language: …\` with the code of its own, such as de, into policy.yaml`
      say(file, startOf(tree), reason)
    },
  },

  /** Words that leave open what is done, reported once for each section. */
  'vague-words': {
    severity: 'warning',
    says: 'A policy says what is done, without may, might, some, often or possible.',
    citations: cited('wp260 12-13, quoted', 'ccpa 7003(a)'),
    bad: 'We ▶may share some data.',
    good: 'We share your name with our bank.',
    check: inEnglish((tree, file) => {
      const bySection = new Map<number, { places: ReturnType<Passage['spanOf']>[]; words: string[] }>()
      for (const { text, section, isInShort, spanOf } of passagesIn(tree, file)) {
        for (const { 0: word, index } of text.matchAll(vague)) {
          if (
            word === 'May' &&
            (month.test(text.slice(Math.max(0, index - 20), index)) || month.test(text.slice(index, index + 20)))
          )
            continue
          // The short version is a section of its own.
          const key = isInShort ? -1 : section
          const found = bySection.get(key) ?? { places: [], words: [] }
          bySection.set(key, found)
          found.places.push(spanOf(index, index + word.length))
          found.words.push(word.toLowerCase())
        }
      }
      for (const { places, words } of bySection.values()) {
        const list = [...new Set(words)].map((word) => `"${word}"${times(words, word)}`).join(', ')
        const reason = `this section is vague: ${list}; write what is done, when and to whom`
        say(file, places[0], reason).more = places.slice(1)
      }
    }),
  },

  /** Sentences of more than 40 words are read twice, or not at all. */
  'long-sentence': {
    severity: 'warning',
    says: `A sentence has at most ${mostWords} words.`,
    citations: cited('gdpr 12(1)', 'ccpa 7003(a)'),
    bad: `Hello. ▶We keep ${'your name and '.repeat(13)}your address.`,
    good: `We keep ${'your name. We keep '.repeat(13)}your address.`,
    check(tree, file) {
      for (const { sentences, spanOf } of passagesIn(tree, file)) {
        for (const sentence of sentences) {
          const count = wordsOf(sentence.text).length
          if (count <= mostWords) continue
          const reason = `this sentence has ${count} words; write it as several of at most ${mostWords}, or as a list`
          say(file, spanOf(sentence.index, sentence.index + sentence.text.length), reason)
        }
      }
    },
  },

  /** The whole text by the Flesch reading ease formula: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. */
  'reading-ease': {
    severity: 'warning',
    says: `A text has a Flesch reading ease of ${leastEase} or more, or as much by the formula made for German, French or Spanish.`,
    citations: cited('gdpr 12(1)', 'ccpa 7003(a)'),
    bad: `▶<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${hard.repeat(11)}`,
    good: 'We keep your name for a year. Then we take it out of our books. '.repeat(10),
    check(tree, file) {
      const sentences = passagesIn(tree, file).flatMap((passage) => passage.sentences)
      const words = sentences.flatMap(({ text }) => wordsOf(text))
      // Of fewer words, the formula says little.
      if (words.length < 100) return
      // That its language is another is said elsewhere.
      if (isUndeclared(tree, file)) return
      const base = baseOf(declaredLanguage(file))
      const found = readingEaseOf(words, sentences.length, base)
      if (base !== 'en') say(file, startOf(tree), leftToReaders(found ? '' : 'is hard to read, '))
      if (!found || found.ease >= leastEase) return
      const { ease, by } = found
      const named = by
        ? `a reading ease of ${Math.floor(ease)} by ${by}`
        : `a Flesch reading ease of ${Math.floor(ease)}`
      const reason = `the text has ${named}, and below ${leastEase} is difficult; write shorter sentences, and everyday words instead of long ones`
      say(file, startOf(tree), reason)
    },
  },
})

function times(words: string[], word: string): string {
  const count = words.filter((other) => other === word).length
  return count > 1 ? ` ${count} times` : ''
}
