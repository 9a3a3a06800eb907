import { passagesIn } from '../text/passages'
import { textRule } from './rule'

/** The letters of other scripts that look like one of ours. */
const others: [name: string, letter: RegExp][] = [
  ['Cyrillic', /[авеікмнорѕстухԁԛԝһјАВЕІКМНОРЅСТУХЈԚԜ]/u],
  ['Greek', /[αικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u],
  ['Armenian', /[աօոսցՕՍ]/u],
  ['full-width', /[\uFF21-\uFF3A\uFF41-\uFF5A]/u],
  ['mathematical', /[\u{1D400}-\u{1D7FF}]/u],
]
const foreign = /[\u0370-\u1FFF\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/u

/** A letter of another script looks like one of ours, and is not found, read or copied as it. */
export const lookAlike = textRule(
  {
    id: 'look-alike',
    severity: 'error',
    sparesSuperseded: true,
    says: 'The letters of a word are of one script.',
    citations: [],
    bad: 'Write to Kl▶\u0430ntra.',
    good: 'Acme is Акме in Russian, and Άκμη in Greek.',
  },
  (tree, file) => {
    for (const { text, placeOf } of passagesIn(tree, file)) {
      // Most texts have no letter but ours.
      if (!foreign.test(text)) continue
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        if (!/[A-Za-z]/.test(word)) continue
        const found = others.flatMap(([name, letter]) => {
          const match = letter.exec(word)
          return match ? { name, sign: match[0], at: match.index } : []
        })[0]
        if (!found) continue
        const reason = `in "${word}", "${found.sign}" is a ${found.name} letter that only looks like one of ours; type the word again`
        file.message(reason, { place: placeOf(index + found.at) })
      }
    }
  },
)
