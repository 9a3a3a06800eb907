/** A sentence, and the index in its passage at which it starts. */
export interface Sentence {
  text: string
  index: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a passage. */
export function sentencesIn(passage: string): Sentence[] {
  const sentences: Sentence[] = []
  let isOpen = false
  for (const { segment, index } of segmenter.segment(passage)) {
    const last = sentences.at(-1)
    // The end of a line, and that of an abbreviation such as "e.g.", are no end of a sentence.
    if (last && isOpen) last.text += segment
    else sentences.push({ text: segment, index })
    isOpen = !/[.!?:…]["'”’)\]]*\s*$/u.test(segment) || /\b(?:e\.g|i\.e|etc|Art|Inc|Ltd|Co|No|St)\.\s*$/u.test(segment)
  }
  return sentences.filter(({ text }) => text.trim() !== '')
}

/** The words of a text: runs of letters and digits, with what joins them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.@-][\p{L}\p{N}]+)*/gu) ?? []
}
