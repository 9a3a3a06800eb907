import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Waived } from '../content/content'
import type { PolicyFacts } from '../content/facts'
import { nearest } from '../content/mistakes'
import { formatDate } from '../languages/dates'
import { counselRules, isWaivable, waiverDays } from '../rules/counsel-rules'
import { fileRules } from '../rules/file-rules'
import { findRule, ruleNamed, rules } from '../rules/rules'
import { both } from '../source/said'
import { problem } from '../text/problem'

const ids = rules.map(({ id }) => id)

/** Reports waivers of rules that there are not, or that cannot be waived, and those that last too long. */
export function checkWaivers({ file, waivers }: PolicyFacts, day: string): void {
  const { last } = waiverDays(day)
  for (const [id, { offset, values }] of waivers) {
    const rule = findRule(id)
    if (!rule) {
      const near = nearest(id, ids)
      const meant = near ? `did you mean \`${near}\`?` : 'write the last word of the finding, which names its rule'
      problem(file, offset, `there is no rule \`${id}\`; ${meant}`, fileRules.field)
    } else if (!isWaivable(rule)) {
      const what = rule.severity === 'error' ? 'is an error, which cannot be waived' : 'cannot be waived'
      problem(
        file,
        offset,
        both`${ruleNamed(id)} ${what}; put right what it says, and delete the waiver`,
        fileRules.field,
      )
    } else if (values.until && values.until.text > last) {
      const ends = both`the waiver of ${ruleNamed(id)} ends on ${formatDate(values.until.text)}, more than two years ahead`
      problem(file, offset, both`${ends}; write ${last} or an earlier day`, fileRules.field)
    }
  }
}

/** Takes the findings that a policy has waived away from its files, and returns what was waived. Reports waivers that are over, or hold back nothing. */
export function applyWaivers(policy: string, { file, waivers }: PolicyFacts, files: VFile[], day: string): Waived[] {
  const found: Waived[] = []
  for (const [rule, { offset, values }] of waivers) {
    const { reason, until } = values
    if (!reason || !until || until.text > waiverDays(day).last || !isWaivable(findRule(rule))) continue
    const held = files.flatMap((own) => own.messages.filter(({ ruleId, fatal }) => ruleId === rule && !fatal))
    if (until.text < day) {
      const needless = held.length > 0 ? '' : ', or delete it, as nothing is held back'
      const over = both`the waiver of ${ruleNamed(rule)} ended on ${formatDate(until.text)}; put right what it held back, or write a later day and why${needless}`
      problem(file, offset, over, counselRules.waiver)
    } else if (held.length === 0) {
      problem(file, offset, both`the waiver of ${ruleNamed(rule)} holds back nothing; delete it`, counselRules.waiver)
    } else {
      for (const own of files) own.messages = own.messages.filter((message) => !held.includes(message))
      const line = location(file).toPoint(offset)?.line
      found.push({
        path: file.path,
        line,
        policy,
        rule,
        reason: reason.text,
        until: until.text,
        count: held.length,
        messages: held,
      })
    }
  }
  return found
}
