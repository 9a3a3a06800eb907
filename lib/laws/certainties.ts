import type { Certainty } from './laws'

/** How a certainty is shown: as a mark where there is little room, as a word, and what it means. */
export const certainties: Record<Certainty, { mark: string; word: string; meaning: string }> = {
  read: { mark: '●', word: 'read', meaning: 'The text of the article was read in full.' },
  quoted: { mark: '◐', word: 'quoted', meaning: 'The article was read as others quote it.' },
  memory: { mark: '○', word: 'from memory', meaning: 'The article is cited from memory, and was not read again.' },
}
