import { lookAlikeAddress, lookAlikes } from '../source/look-alike'
import { linksIn } from '../text/nodes'
import { passagesIn } from '../text/passages'
import { textRule } from './rule'

/** A letter of another script looks like one of ours, and is not found, read or copied as it. */
export const lookAlike = textRule(
  {
    id: 'look-alike',
    severity: 'error',
    sparesSuperseded: true,
    says: 'The letters of a word, or of a name in an address, are of one script.',
    bad: 'Write to Kl▶\u0430ntra.',
    good: 'Acme is Акме in Russian, and Άκμη in Greek.',
  },
  (tree, file) => {
    for (const { text, placeOf } of passagesIn(tree, file)) {
      for (const { offset, reason } of lookAlikes(text)) file.message(reason, { place: placeOf(offset) })
    }
    for (const { url, position } of linksIn(tree)) {
      const reason = lookAlikeAddress(url)
      if (reason !== undefined) file.message(reason, { place: position })
    }
  },
)
