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
  const missing: string[] = []
  const take = (key: string) => {
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  }
  if ([...left.values()].some((count) => count > 0)) {
    for (const { isSame, older } of diffByKey(from, to, mostEdits) ?? []) {
      if (isSame) continue
      let isOpen = false
      for (const { key, text } of older) {
        const isMissing = take(key)
        if (isMissing && isOpen) missing.push(`${missing.pop()} ${text}`)
        else if (isMissing) missing.push(text)
        isOpen = isMissing
      }
    }
    for (const { key, text } of from) if (take(key)) missing.push(text)
  }
  return { before: from.length, after: to.length, missing }
}

function wordsOf(text: string): { key: string; text: string }[] {
  // Some are taken out of words, and others left in them.
  const seen = withoutNeedless(text).replaceAll('\u00AD', '')
  return (seen.match(word) ?? []).map((found) => ({ key: found.normalize('NFKC'), text: found }))
}
