import { diffWordsWithSpace } from 'diff'

/** What two texts share, word by word, and what only one of them has: `removed` the former, `added` the other. */
export function compareByWords(former: string, text: string): { value: string; added: boolean; removed: boolean }[] {
  return diffWordsWithSpace(former, text)
}
