import { wp260 } from '../laws/citations'
import { passagesIn } from '../text/passages'
import { englishRule } from './rule'

const use =
  /\b(?:by|in|through) (?:\w+ly )?(?:continuing (?:to )?)?(?:us(?:e|ing)|accessing|visiting|browsing|registering|installing)\b|\b(?:if|when|where|once|because) you (?:\w+ ){0,3}?(?:us(?:e|ing)|access|visit|browse|register|install|continue)\b|\b(?:your|continued|further) use of\b/iu
const agreement =
  /\byou (?:also |thereby |hereby |then )?(?:agree|consent|accept|acknowledge)\b|\b(?:as|is|means?|constitutes?|implies|signifies|indicates?|confirms?) (?:that |your )(?:consent|acceptance|agreement|you (?:agree|consent|accept|have read))/iu
/** Where readers are asked, or can say no, use is not taken for agreement. */
const choice =
  /\b(?:if|unless|only|whether|until|before|once) you (?:also )?(?:agree|consent|accept)\b|\bor (?:refuse|decline|reject)\b/iu
const leave = /\b(?:do not|don't|don’t) (?:agree|accept|consent)\b|\bdisagree\b/iu
const stop =
  /\b(?:do not|don't|don’t|stop|cease|refrain from|must not|should not)\s+(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?)\b/iu

/** Use of a service is not consent, and privacy information is not bound up with agreement to terms. */
export const consentByUse = englishRule(
  {
    id: 'consent-by-use',
    severity: 'warning',
    says: 'A policy informs; it does not take use of a service for agreement.',
    citations: [wp260('8')],
    bad: '▶By using our site, you agree to this policy.',
    good: 'We ask for your consent before we use your location.',
  },
  (tree, file) => {
    for (const { sentences, kind, spanOf } of passagesIn(tree, file)) {
      if (kind === 'heading') continue
      for (const sentence of sentences) {
        const given = agreement.test(sentence.text) && use.test(sentence.text) && !choice.test(sentence.text)
        const asked = leave.test(sentence.text) && stop.test(sentence.text)
        if (!given && !asked) continue
        const reason =
          'this takes use for agreement; write what is done, and ask for consent apart from the policy where consent is needed'
        file.message(reason, { place: spanOf(sentence.index, sentence.index + sentence.text.length) })
      }
    }
  },
)
