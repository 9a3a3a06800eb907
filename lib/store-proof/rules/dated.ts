import { formatDate, isDate } from '../../dates'
import { readInFull } from '../citations'
import { failed, type StoreRule } from '../rule'

/** A reader can tell when the policy was last updated, and can trust the day. */
export const dated: StoreRule = {
  id: 'dated',
  says: 'The page says “Last updated” and a day, the same for people, programs and policy.json, which is not to come.',
  citations: [readInFull('ccpa', '7011(e)(4)')],
  check({ days }, { inForce, today }) {
    const day = days.find(({ label }) => /^last updated$/i.test(label))
    if (!day) return failed(['The page has no “Last updated” followed by a <time datetime>; build the site again.'])
    if (!isDate(day.date)) {
      return failed([`“Last updated” has the datetime “${day.date}”; write a day such as 2025-05-04.`])
    }
    return failed([
      ...(day.date > today
        ? [`“Last updated” is ${formatDate(day.date)}, which is to come; write a day that is past.`]
        : []),
      ...(day.words === formatDate(day.date)
        ? []
        : [
            `“Last updated” reads ${day.words || 'nothing'} and is ${formatDate(day.date)} for programs; write the same day.`,
          ]),
      ...(inForce?.updated === day.date ? [] : [otherDay(day.date, inForce?.updated)]),
    ])
  },
}

function otherDay(date: string, updated: string | undefined): string {
  const known =
    updated === undefined ? 'policy.json names no version in force' : `policy.json says ${formatDate(updated)}`
  return `“Last updated” is ${formatDate(date)}, and ${known}; build the site again.`
}
