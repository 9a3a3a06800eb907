import { diffByKey } from '../redline/diff'
import { withoutNeedless } from '../source/hidden'

/** What two texts have of one another's words. */
export interface WordCount {
  /** How many words the first and the second have. */
  before: number
  after: number
  /** The words of the first that the second lacks, those that stood together as one. */
  missing: string[]
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** With more changes than this, words are named one by one: the time to find where they stood grows with their square. */
const mostEdits = 4_000

/** Counts the words of two texts, wherever they stand, and names those that the second lacks. */
export function countWords(before: string, after: string): WordCount {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  const left = new Map<string, number>()
  for (const { key } of from) left.set(key, (left.get(key) ?? 0) + 1)
  for (const { key } of to) left.set(key, (left.get(key) ?? 0) - 1)
  const isMissing = ({ key }: Word) => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  }
  const lacksSome = [...left.values()].some((count) => count > 0)
  const parts = lacksSome ? (diffByKey(from, to, mostEdits) ?? []) : []
  const together = parts.flatMap(({ isSame, older }) => (isSame ? [] : phrasesOf(older, isMissing)))
  const alone = from.filter(isMissing).map(({ text }) => text)
  return { before: from.length, after: to.length, missing: [...together, ...alone] }
}

/** The words among others that are missing, those that stand together as one phrase. */
function phrasesOf(words: Word[], isMissing: (word: Word) => boolean): string[] {
  const line = words.map((one) => (isMissing(one) ? one.text : '\n')).join(' ')
  return line.split('\n').flatMap((phrase) => phrase.trim() || [])
}

type Word = ReturnType<typeof wordsOf>[number]

function wordsOf(text: string): { key: string; text: string }[] {
  // Some are taken out of words, and others left in them.
  const seen = withoutNeedless(text).replaceAll('\u00AD', '')
  return (seen.match(word) ?? []).map((found) => ({ key: found.normalize('NFKC'), text: found }))
}
