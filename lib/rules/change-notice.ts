import { wp260 } from '../laws/citations'
import { passagesIn } from '../text/passages'
import { englishRule } from './rule'

const look =
  /\b(?:check|review|look at|visit|revisit|consult|read|see)\b[^.;]{0,60}\b(?:regularly|periodically|frequently|often|from time to time|now and then|once in a while|for (?:any )?(?:changes|updates))\b/iu
const onPage =
  /\b(?:chang\w*|updat\w*|revis\w*|new (?:policy|version)|notice)\b[^.;]{0,60}\b(?:appear|post(?:ed|ing)?|publish(?:ed|ing)?)\b|\bpost(?:ed|ing)?\b[^.;]{0,60}\b(?:changes|updates|revised|new (?:policy|version))\b/iu
const active =
  /\b(?:e-?mail|write to|notify|tell|inform|let|message|alert|contact)\b[^.;]{0,30}\b(?:you|users|customers|people|everyone|them)\b|\b(?:by|in an?|through an?) (?:e-?mail|letter|message|notification|banner|pop-?up)\b|\b(?:you will be|are) (?:told|notified|informed)\b/iu
/** A sentence that denies it, or in which the reader is the one who informs. */
const inactive =
  /\b(?:do|will|can) not\b|\bdon['’]t\b|\bnot (?:tell|notify|inform)\b|\b(?:e-?mail|tell|notify|inform|contact|write to) us\b/iu
const subject = /\b(?:polic(?:y|ies)|page|notice|statement|document|changes|updates)\b/iu
const aboutChange = /\b(?:chang|updat|revis|amend|modif)\w*/iu

/** Readers are told of material changes; a policy that only changes on its page, or asks to be looked at, does not tell them. */
export const changeNotice = englishRule(
  {
    id: 'change-notice',
    severity: 'warning',
    says: 'People are actively told of material changes.',
    citations: [wp260('29')],
    bad: 'This policy may change. ▶Please check this page regularly.',
    good: 'We tell you by e-mail before this policy changes. Changes also appear on this page.',
  },
  (tree, file) => {
    const sentences = passagesIn(tree, file)
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((passage) => passage.sentences.map((sentence) => ({ ...sentence, spanOf: passage.spanOf })))
    if (sentences.some(({ text }) => aboutChange.test(text) && active.test(text) && !inactive.test(text))) return
    const found =
      sentences.find(({ text }) => look.test(text) && subject.test(text)) ??
      sentences.find(({ text }) => onPage.test(text) && aboutChange.test(text))
    if (!found) return
    const reason =
      'readers would have to look for changes themselves; write how they are told of a material change, such as by e-mail or in the app'
    file.message(reason, { place: found.spanOf(found.index, found.index + found.text.length) })
  },
)
