import type { NamedDocument, PolicyDocument } from '../content/document'
import { titleSubject } from '../rules/counsel-rules'
import { sameTitle } from '../rules/version-rules'
import { problem } from '../text/problem'

/** Reports policies of a company that readers could not tell apart by their titles: newest versions among themselves, and drafts with those of other policies. */
export function checkTitles(policies: [name: string, documents: PolicyDocument[]][]): void {
  const known = new Map<string, string>()
  const check = ({ name, document }: NamedDocument) => {
    const title = document.front?.values.title
    if (!title) return
    const key = title.text.toLowerCase()
    const other = known.get(key) ?? name
    known.set(key, other)
    if (other === name) return
    const reason = `${other} has this title too; write one that tells them apart, such as "${title.text} for …"`
    problem(document.file, title.offset, reason, sameTitle)
  }
  const newest =
    (isDraft: boolean) =>
    ([name, documents]: [string, PolicyDocument[]]) => {
      const document = documents.findLast((one) => one.isDraft === isDraft)
      return document ? { name, document } : []
    }
  for (const published of policies.flatMap(newest(false))) check(published)
  for (const draft of policies.flatMap(newest(true))) check(draft)
}

/** Reports a privacy policy whose title does not say what it is. */
export function checkTitleSubject({ document }: NamedDocument): void {
  const title = document.front?.values.title
  if (!title || !/privacy/.test(document.policy) || /privacy/i.test(title.text)) return
  const reason = 'the title does not say that this is a privacy policy; write one with the word privacy'
  problem(document.file, title.offset, reason, titleSubject)
}
