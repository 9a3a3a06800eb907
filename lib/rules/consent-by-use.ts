import { passagesIn } from '../text/passages'
import { textRule } from './rule'

const use =
  /\b(?:by|when|if|where|once|in|through|your)\b[^.;]{0,40}?\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|register(?:ing)?|install(?:ing)?|continu(?:e|ing))\b/iu
const agreement =
  /\b(?:you (?:also |thereby |hereby )?(?:agree|consent|accept|acknowledge)|you have (?:read|agreed|accepted)|your (?:consent|acceptance|agreement)|(?:means|constitutes|implies|signifies|is taken as) (?:your )?(?:consent|acceptance|agreement|accepting|agreeing)|are (?:agreeing|consenting|accepting))\b/iu
const leave = /\b(?:do not|don't|don’t) (?:agree|accept|consent)\b|\bdisagree\b/iu
const stop =
  /\b(?:do not|don't|don’t|stop|cease|refrain from|must not|should not)\s+(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?)\b/iu

/** Use of a service is no consent, and privacy information is not bound up with agreement to terms. */
export const consentByUse = textRule(
  {
    id: 'consent-by-use',
    severity: 'warning',
    says: 'A policy informs; it does not take use of a service for agreement.',
    citations: [{ law: 'wp260', article: '8', certainty: 'read' }],
    bad: [
      '▶By using our site, you agree to this policy.',
      'We keep your name. ▶If you use Acme, we take that as your consent to transfers.',
      '▶If you go on using Acme, you accept the revised policy.',
      '▶If you disagree with it, please do not use our website.',
    ],
    good: ['We ask for your consent before we use your location.', 'If you use our site, we note your address.'],
  },
  (tree, file) => {
    for (const { sentences, kind, placeOf } of passagesIn(tree, file)) {
      if (kind === 'heading') continue
      for (const sentence of sentences) {
        const given = use.test(sentence.text) && agreement.test(sentence.text)
        const asked = leave.test(sentence.text) && stop.test(sentence.text)
        if (!given && !asked) continue
        const reason =
          'this takes use for agreement; write what is done, and ask for consent apart from the policy where consent is needed'
        file.message(reason, { place: placeOf(sentence.index) })
      }
    }
  },
)
