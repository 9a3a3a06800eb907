import { formatDate } from '../dates'
import { sameTitle } from '../rules/same-title'
import { titleSubject } from '../rules/title-subject'
import { yearlyReview } from '../rules/yearly-review'
import { problem } from '../text/problem'
import type { CurrentText } from './contacts'
import type { NamedDocument } from './document'

/** Reports policies of a company that readers could not tell apart by their titles. */
export function checkTitles(texts: NamedDocument[]): void {
  const known = new Map<string, string>()
  // The draft of one policy is what can be changed, so the others come first.
  const ordered = texts.toSorted((a, b) => Number(a.document.isDraft) - Number(b.document.isDraft))
  for (const { name, document } of ordered) {
    const title = document.front?.values.title
    if (!title) continue
    const key = title.text.toLowerCase()
    const other = known.get(key)
    if (other !== undefined) {
      const reason = `${other} has this title too; write one that tells them apart, such as "${title.text} for …"`
      problem(document.file, title.offset, reason, sameTitle)
    } else known.set(key, name)
  }
}

/** Reports a privacy policy whose title does not say what it is. */
export function checkTitleSubject({ document }: CurrentText): void {
  const title = document.front?.values.title
  if (!title || !/privacy/.test(document.policy) || /privacy/i.test(title.text)) return
  const reason = 'the title does not say that this is a privacy policy; write one with the word privacy'
  problem(document.file, title.offset, reason, titleSubject)
}

/** Reports a newest version that is more than 12 months old on a day. */
export function checkReview({ document }: CurrentText, day: string): void {
  const { file, front, updated, isDraft } = document
  const due = `${Number(updated.slice(0, 4)) + 1}${updated.slice(4)}`
  if (isDraft || day <= due) return
  const reason = `this text is of ${formatDate(updated)}, more than 12 months ago; review it, and publish a version with today's date even where little changes`
  problem(file, front?.values.title?.offset, reason, yearlyReview)
}
