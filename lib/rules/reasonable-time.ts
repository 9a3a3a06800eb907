import { gdpr } from '../laws/citations'
import { passagesIn } from '../text/passages'
import { englishRule } from './rule'

const vague = /\b(?:with)?in (?:a |the |any )?reasonable (?:time|period|timeframe|time frame|amount of time)\b/iu
const exact =
  /\b(?:with)?in (?:the (?:first|next) |about |at most |up to |no more than )?(?:\d+|an?|one|two|three|four|five|six|seven|ten|fourteen|fifteen|twenty|thirty|forty-five|forty|sixty)(?: \(\d+\))?(?: calendar| working| business)? (?:days?|weeks?|months?)\b/iu

/** Requests have a deadline, and a reasonable time is not one. */
export const reasonableTime = englishRule(
  {
    id: 'reasonable-time',
    severity: 'warning',
    says: 'A policy names the time within which requests are answered.',
    citations: [gdpr('12(3)')],
    bad: 'You will get a reply ▶within a reasonable time.',
    good: 'You get a reply within one month.',
  },
  (tree, file) => {
    const passages = passagesIn(tree, file)
    if (passages.some(({ text }) => exact.test(text))) return
    for (const { text, spanOf } of passages) {
      const found = vague.exec(text)
      if (!found) continue
      const reason = `"${found[0]}" is the only deadline; write a number, and at most one month from the request`
      file.message(reason, { place: spanOf(found.index, found.index + found[0].length) })
    }
  },
)
