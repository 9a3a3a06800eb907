import type { PolicyDocument } from '../content/document'
import { formatDate } from '../languages/dates'
import { ownDate } from '../rules/counsel-rules'
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
