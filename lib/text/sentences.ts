/** A sentence, and the index in its passage at which it starts. */
export interface Sentence {
  text: string
  index: number
}

/** Where a sentence ends: at its sign, with what closes it, before a space or the end of the passage, or anywhere in Chinese and Japanese; or before an item of a list in a cell. */
const end = /[.!?…:؟۔।॥]["'”’»)\]]*(?=\s|$)|[。！？｡][”’」』）]*|(?=\n\s*(?:[-*•·▪◦‣●○–—]|\d{1,3}[.)])\s)/gu
const abbreviation = /\b(?:e\.g|i\.e|z\. ?B|bzw|vgl|Abs|Nr|lit|etc|[Aa]rt|Inc|Ltd|Co|No|St)\.$/u

/** The sentences of a passage. A colon ends one too: what follows is read as one of its own. */
export function sentencesIn(passage: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const add = (stop: number) => {
    const text = passage.slice(start, stop)
    const space = text.length - text.trimStart().length
    if (text.trim() !== '') sentences.push({ text: text.trim(), index: start + space })
    start = stop
  }
  for (const { 0: sign, index } of passage.matchAll(end)) {
    const stop = index + sign.length
    if (!abbreviation.test(passage.slice(Math.max(start, stop - 5), stop))) add(stop)
  }
  add(passage.length)
  return sentences
}

/** The words of a text: runs of letters and digits, with what joins them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.@-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}
