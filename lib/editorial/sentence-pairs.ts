import type { Run } from '../redline/words'

/** What stands in one place of two versions: a sentence, or several that changed as one. */
export interface SentencePair {
  older: string
  newer: string
}

/** Where a sentence ends, or a part of one that says something of its own. */
const end = /(?<=[.!?;:…؟؛۔।]["'”’»)\]]*\s|[。！？][”’」』]*)/u

/** Pairs the sentences of two versions that do not read the same. Blocks that came and went whole are one pair with those beside them, and what was only moved is left out. */
export function sentencePairs(leaves: Run[][]): SentencePair[] {
  const pairs: SentencePair[] = []
  const open = () => pairs.push({ older: '', newer: '' })
  const add = (older: string, newer: string) => {
    const last = pairs.at(-1)
    if (last) Object.assign(last, { older: last.older + older, newer: last.newer + newer })
  }
  open()
  for (const runs of leaves) {
    const isKept = runs.some(({ change, text }) => change === 'same' && text !== '')
    if (isKept) open()
    for (const { change, text, move } of runs) {
      if (change === 'same') {
        text.split(end).forEach((part, index) => {
          if (index > 0) open()
          add(part, part)
        })
      } else if (move === undefined) add(change === 'removed' ? text : '', change === 'added' ? text : '')
    }
    if (isKept) open()
    else add('\n', '\n')
  }
  return pairs.filter(({ older, newer }) => older !== newer)
}
