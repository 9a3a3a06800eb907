import type { PolicyDocument } from '../content/content'
import { policyName } from '../content/names'
import { versionRules } from '../rules/version-rules'
import { problem } from '../text/problem'

/** Reports policies of a company that readers could not tell apart by their titles: newest versions among themselves, and drafts with those of other policies. */
export function checkTitles(policies: PolicyDocument[][]): void {
  const known = new Map<string, string>()
  const check = (document: PolicyDocument) => {
    const title = document.front?.values.title
    if (!title) return
    const name = policyName(document)
    const key = title.text.toLowerCase()
    const other = known.get(key) ?? name
    known.set(key, other)
    if (other === name) return
    const reason = `${other} has this title too; write one that tells them apart, such as "${title.text} for …"`
    problem(document.file, title.offset, reason, versionRules['same-title'])
  }
  for (const isDraft of [false, true]) {
    for (const newest of policies.flatMap((texts) => texts.findLast((one) => one.isDraft === isDraft) ?? []))
      check(newest)
  }
}
