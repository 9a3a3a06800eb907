import type { PolicyDocument } from '../content/document'
import { formatDate } from '../languages/dates'
import { ownDate, yearlyReview } from '../rules/counsel-rules'
import { problem } from '../text/problem'

/** Reports the days that a text gives as its own and its page does not. */
export function checkOwnDates({ file, outline, updated, effective }: PolicyDocument): void {
  for (const { text, day, end, ...start } of outline?.ownDates ?? []) {
    if (day === updated || day === effective) continue
    const shown = updated === effective ? formatDate(updated) : `${formatDate(updated)} and ${formatDate(effective)}`
    const reason = `the text gives ${text} as its own day, and its page shows ${shown}; delete it here, as the page says when the text was updated and takes effect`
    problem(file, { start, end }, reason, ownDate)
  }
}

/** Reports a newest version that is more than 12 months old on a day. */
export function checkReview(newest: PolicyDocument | undefined, day: string): void {
  if (!newest) return
  const { file, front, updated } = newest
  const due = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`
  if (day <= due) return
  const reason = `this text is of ${formatDate(updated)}, more than 12 months ago; review it, and publish a version with today's date even where little changes`
  problem(file, front?.values.title?.offset, reason, yearlyReview)
}
