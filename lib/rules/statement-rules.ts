import { cited } from '../laws/laws'
import { startOf } from '../text/nodes'
import { passagesIn } from '../text/passages'
import { say } from '../text/problem'
import { inEnglish, rulesOf } from './rule'

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

const look =
  /\b(?:check|review|look at|visit|revisit|consult|read|see)\b[^.;]{0,60}\b(?:regularly|periodically|frequently|often|from time to time|now and then|once in a while|for (?:any )?(?:changes|updates))\b/iu
const onPage =
  /\b(?:chang\w*|updat\w*|revis\w*|new (?:policy|version)|notice)\b[^.;]{0,60}\b(?:appear|post(?:ed|ing)?|publish(?:ed|ing)?)\b|\bpost(?:ed|ing)?\b[^.;]{0,60}\b(?:changes|updates|revised|new (?:policy|version))\b/iu
const active =
  /\b(?:e-?mail|write to|notify|tell|inform|let|message|alert|contact)(?:ing)?\b[^.;]{0,30}\b(?:you|users|customers|people|everyone|them)\b|\b(?:by|in an?|through an?) (?:e-?mail|letter|message|notification|banner|pop-?up)\b|\b(?:you will be|are) (?:told|notified|informed)\b/iu
/** A sentence that denies it, or in which the reader is the one who informs. */
const inactive =
  /\b(?:do|will|can) not\b|\bdon['’]t\b|\bnot (?:tell|notify|inform)\b|\b(?:e-?mail|tell|notify|inform|contact|write to) us\b/iu
const subject = /\b(?:polic(?:y|ies)|page|notice|statement|document|changes|updates)\b/iu
const aboutChange = /\b(?:chang|updat|revis|amend|modif)\w*/iu

const vagueTime = /\b(?:with)?in (?:a |the |any )?reasonable (?:time|period|timeframe|time frame|amount of time)\b/iu
const answer = /\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|your (?:\w+ )?requests?|remov\w*|delet\w*|eras\w*)\b/iu
const exactTime =
  /\b(?:with)?in (?:the (?:first|next) |about |at most |up to |no more than )?(?:\d+|an?|one|two|three|four|five|six|seven|ten|fourteen|fifteen|twenty|thirty|forty-five|forty|sixty)(?: \(\d+\))?(?: calendar| working| business)? (?:days?|weeks?|months?)\b/iu

const sale =
  /\b(?:sell|sells|selling|sold|sale of (?:your |any |such |the )?(?:personal |your )?(?:data|information))\b/iu

/** The rules on what a text says to its readers. */
export const statementRules = rulesOf({
  /** Use of a service is not consent, and privacy information is not bound up with agreement to terms. */
  'consent-by-use': {
    severity: 'warning',
    says: 'A policy informs; it does not take use of a service for agreement.',
    citations: cited('wp260 8'),
    bad: '▶By using our site, you agree to this policy.',
    good: 'We ask for your consent before we use your location.',
    check: inEnglish((tree, file) => {
      for (const { sentences, kind, spanOf } of passagesIn(tree, file)) {
        if (kind === 'heading') continue
        for (const sentence of sentences) {
          const given = agreement.test(sentence.text) && use.test(sentence.text) && !choice.test(sentence.text)
          const asked = leave.test(sentence.text) && stop.test(sentence.text)
          if (!given && !asked) continue
          const reason =
            'this takes use for agreement; write what is done, and ask for consent apart from the policy where consent is needed'
          say(file, spanOf(sentence.index, sentence.index + sentence.text.length), reason)
        }
      }
    }),
  },

  /** Readers are told of material changes; a policy that only changes on its page, or asks to be looked at, does not tell them. */
  'change-notice': {
    severity: 'warning',
    says: 'People are actively told of material changes.',
    citations: cited('wp260 29'),
    bad: 'This policy may change. ▶Please check this page regularly.',
    good: 'We tell you by e-mail before this policy changes. Changes also appear on this page.',
    check: inEnglish((tree, file) => {
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
      say(file, found.spanOf(found.index, found.index + found.text.length), reason)
    }),
  },

  /** Requests have a deadline, and a reasonable time is not one. */
  'reasonable-time': {
    severity: 'warning',
    says: 'A policy names the time within which requests are answered.',
    citations: cited('gdpr 12(3)'),
    bad: 'You will get a reply ▶within a reasonable time.',
    good: 'You get a reply within one month.',
    check: inEnglish((tree, file) => {
      const passages = passagesIn(tree, file)
      if (passages.some(({ text }) => exactTime.test(text))) return
      for (const { sentences, spanOf } of passages) {
        for (const { text, index } of sentences) {
          const found = vagueTime.exec(text)
          if (!found || !answer.test(text)) continue
          const reason = `"${found[0]}" is the only deadline; write a number, and at most one month from the request`
          const start = index + found.index
          say(file, spanOf(start, start + found[0].length), reason)
        }
      }
    }),
  },

  /** Whether data is sold or shared for advertising is said, either way. */
  'sale-unstated': {
    severity: 'warning',
    says: 'A policy says whether data is sold or shared, either way.',
    citations: cited('ccpa 7011(e)(1)(D)-(F)'),
    bad: '▶<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\nIn a sale of our assets, data goes along.',
    good: 'We do not sell personal data.',
    check: inEnglish((tree, file) => {
      if (passagesIn(tree, file).some(({ text }) => sale.test(text))) return
      const reason =
        'nothing says whether personal data is sold or shared for advertising; write which categories are, to whom and why, or that none are'
      say(file, startOf(tree), reason)
    }),
  },
})
