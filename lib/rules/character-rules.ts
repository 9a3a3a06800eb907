import { hiddenCharacters } from '../source/hidden'
import { lookAlikeAddress, lookAlikes } from '../source/look-alike'
import { linksIn } from '../text/nodes'
import { passagesIn } from '../text/passages'
import { say } from '../text/problem'
import { rulesOf } from './rule'

/** What begins a line, where a tab is space to Markdown. */
const opening = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/

/** The rules on the characters of a text. */
export const characterRules = rulesOf({
  /** Characters that readers cannot see, or that turn the direction of the text, also where they are written as entities. */
  'hidden-character': {
    severity: 'error',
    says: 'A text has no characters that readers cannot see.',
    bad: 'We sell▶&#x200B; nothing.',
    good: 'We sell nothing.',
    check(tree, file) {
      for (const { text, placeOf } of passagesIn(tree, file)) {
        for (const { offset, reason } of hiddenCharacters(text, String(file))) say(file, placeOf(offset), reason)
      }
    },
  },

  /** A tab looks like a column in an editor, and is one space on the page. */
  tab: {
    severity: 'error',
    sparesSuperseded: true,
    says: 'A text has spaces between its words, and no tabs.',
    bad: 'Name:▶\tone year',
    good: 'Name: one year',
    check(_tree, file) {
      const lines = String(file).split('\n')
      lines.forEach((line, index) => {
        const [{ length } = ''] = opening.exec(line) ?? []
        const column = line.indexOf('\t', length) + 1
        const reason = 'a tab stands here, which a page shows as one space; write a space, or a table for columns'
        if (column > 0) say(file, { line: index + 1, column }, reason)
      })
    },
  },

  /** A letter of another script looks like one of ours, and is not found, read or copied as it. */
  'look-alike': {
    severity: 'error',
    sparesSuperseded: true,
    says: 'The letters of a word, or of a name in an address, are of one script.',
    bad: 'Write to Kl▶\u0430ntra.',
    good: 'Acme is Акме in Russian, and Άκμη in Greek.',
    check(tree, file) {
      for (const { text, placeOf } of passagesIn(tree, file)) {
        for (const { offset, reason } of lookAlikes(text)) say(file, placeOf(offset), reason)
      }
      for (const { url, position } of linksIn(tree)) {
        const reason = lookAlikeAddress(url)
        if (reason !== undefined) say(file, position, reason)
      }
    },
  },
})
