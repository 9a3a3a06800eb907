import type { PolicyDocument } from '../content/document'
import { formatDate } from '../languages/dates'
import { yearlyReview } from '../rules/counsel-rules'
import { problem } from '../text/problem'

/** Reports a newest version that is more than 12 months old on a day. */
export function checkReview(newest: PolicyDocument | undefined, day: string): void {
  if (!newest) return
  const { file, front, updated } = newest
  const due = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`
  if (day <= due) return
  const reason = `this text is of ${formatDate(updated)}, more than 12 months ago; review it, and publish a version with today's date even where little changes`
  problem(file, front?.values.title?.offset, reason, yearlyReview)
}
