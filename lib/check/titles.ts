import { sameTitle } from '../rules/same-title'
import { titleSubject } from '../rules/title-subject'
import { problem } from '../text/problem'
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
export function checkTitleSubject({ document }: NamedDocument): void {
  const title = document.front?.values.title
  if (!title || !/privacy/.test(document.policy) || /privacy/i.test(title.text)) return
  const reason = 'the title does not say that this is a privacy policy; write one with the word privacy'
  problem(document.file, title.offset, reason, titleSubject)
}
