import type { PolicyDocument } from '../content/document'
import { addDays, formatDate } from '../languages/dates'
import { type Redline, redline } from '../redline/redline'
import { editorialChange, noticePeriod } from '../rules/version-rules'
import { problem } from '../text/problem'
import { touched } from './editorial'
import { checkStrength } from './strength'

/** What a company has set that binds its drafts. */
export interface ChangeRules {
  /** The days that a material change is announced before it takes effect; undefined for no rule. */
  noticeDays?: number
  /** The names of the companies. */
  parties: string[]
}

/** Reports what forbids publishing a draft on the day that it has as `updated`: a change that is called editorial and is not, a material one that takes effect too soon. `origin` is the version that it began from, if any; `replaced` is the one whose place it takes. Reports too what a material change makes of words of strength. */
export function checkChange(
  draft: PolicyDocument,
  origin: PolicyDocument | undefined,
  rules: ChangeRules,
  replaced?: PolicyDocument,
): void {
  const change = draft.front?.values.change
  if (!change) return
  if (origin && change.text === 'material') checkNotice(draft, rules.noticeDays ?? 0)
  const isEditorial = change.text === 'editorial'
  const older = isEditorial ? origin : (replaced ?? origin)
  if (!draft.text || !older?.text) return
  // A section whose anchor is lost reads as removed and added, with all that it says.
  if (draft.file.messages.some(({ ruleId }) => ruleId === 'lost-anchor')) return
  const changes = redline(older.text, draft.text)
  if (isEditorial) checkEditorial(draft, older, changes, rules)
  else checkStrength(draft, changes)
}

function checkEditorial(draft: PolicyDocument, older: PolicyDocument, changes: Redline, rules: ChangeRules): void {
  const change = draft.front?.values.change
  checkTitle(draft, older)
  for (const { anchor, title, words } of touched(changes, rules.parties)) {
    const line = draft.outline?.headings.find((heading) => heading.anchor === anchor)?.line
    const place = line === undefined ? change?.offset : { line, column: 1 }
    const list = words.map(({ text, what }) => `"${text}" (${what})`).join(', ')
    const reason = `in "${title}", ${list} changed, which an editorial change leaves alone; write \`change: material\`, or leave the words as they were`
    problem(draft.file, place, reason, editorialChange)
  }
}

function checkTitle({ file, front }: PolicyDocument, newest: PolicyDocument): void {
  const title = front?.values.title
  const former = newest.front?.values.title?.text
  if (!title || former === undefined || title.text === former) return
  const reason = `the title was "${former}", which an editorial change leaves alone; write \`change: material\`, or that title`
  problem(file, title.offset, reason, editorialChange)
}

function checkNotice({ file, front, updated, effective }: PolicyDocument, noticeDays: number): void {
  const announced = addDays(updated, noticeDays)
  if (noticeDays === 0 || effective >= announced) return
  const reason = `a material change is announced ${noticeDays} days before it takes effect; write \`effective: ${announced}\`, which is ${formatDate(announced)}, or a later day`
  problem(file, front?.effective?.offset ?? front?.values.change?.offset, reason, noticePeriod)
}
