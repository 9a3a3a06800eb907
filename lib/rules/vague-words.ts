import { ccpa, wp260 } from '../laws/citations'
import { type Passage, passagesIn } from '../text/passages'
import { englishRule } from './rule'

const vague = /\b(?:may|might|some|often|possible)\b/giu
/** The month is written with a day or a year. */
const month =
  /(?:\d\s*|\b(?:in|of|since|until|from|updated:?|effective:?|to)\s+)$|^May\s+(?:\d|to\b|and (?:June|July|August))/iu

/** Words that leave open what is done, reported once for each section. */
export const vagueWords = englishRule(
  {
    id: 'vague-words',
    severity: 'warning',
    says: 'A policy says what is done, without may, might, some, often or possible.',
    citations: [wp260('12-13', 'quoted'), ccpa('7003(a)')],
    bad: 'We ▶may share some data.',
    good: 'We share your name with our bank.',
  },
  (tree, file) => {
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
      file.message(reason, { place: places[0] }).more = places.slice(1)
    }
  },
)

function times(words: string[], word: string): string {
  const count = words.filter((other) => other === word).length
  return count > 1 ? ` ${count} times` : ''
}
