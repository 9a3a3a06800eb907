import { originOf } from '../check/lineage'
import { type Content, type PolicyDocument, policyOf } from '../content/content'
import { formatDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { isSame, redline } from '../redline/redline'
import { translationsOf } from './release'

/** What goes with the version of a day where that is taken back, in words: each of its translations. */
export function goingWith(content: Content, name: string, updated: string): string[] {
  return translationsOf(content, name, updated).map(
    ({ language = '' }) =>
      `The text in ${languageName(language)} is withdrawn with it, and becomes a draft to be published again.`,
  )
}

/** What a correction does beside what it says, in words: that it takes back all that its version changed, and what goes with that. The content was checked with the draft in its place; nothing of any other. */
export function consequencesOf(content: Content, name: string): string[] {
  const { replaced } = content
  if (!replaced) return []
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  const others = versions.filter((one) => one !== draft)
  const before = originOf(replaced, others)
  const isUndone = saysTheSame(before, draft) && !saysTheSame(before, replaced)
  return [
    ...(before && isUndone
      ? [
          `The text is then as it was in the version of ${formatDate(before.updated)} again, so a summary of what changed no longer holds.`,
        ]
      : []),
    ...goingWith(content, name, replaced.updated),
  ]
}

function saysTheSame(older: PolicyDocument | undefined, newer: PolicyDocument | undefined): boolean {
  if (!older?.compared || !newer?.compared) return false
  return isSame(redline(older.compared, newer.compared))
}
