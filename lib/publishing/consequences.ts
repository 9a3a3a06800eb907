import { dirname } from 'node:path'
import type { TakenBack } from '../archive/withdrawals'
import { originOf } from '../check/lineage'
import { type Content, type PolicyDocument, pathBelow, policyOf } from '../content/content'
import { nameFile, policyName } from '../content/names'
import { type AddressReport, type AddressSpace, landingOf, readLinksInUse } from '../landing/landing'
import { siteOf } from '../landing/site'
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

/** The links that apps ship and that lead to something else once a version is withdrawn, each with its app and where it leads then. */
export function fallingLinks(
  dir: string,
  content: Content,
  document: PolicyDocument,
  { withdrawal, anchors, translations = [] }: TakenBack,
  site: string | undefined,
): string[] {
  const lists = content.files.filter((file) => {
    const path = pathBelow(dir, file)
    return nameFile(path).kind === 'links in use' && dirname(path) === document.company
  })
  if (lists.length === 0) return []
  const spaceOf = (one: Content): AddressSpace => ({ ...siteOf(one), pages: siteOf(one).now, site })
  const name = policyName(document)
  const { withdrawals } = content.record
  const gone = new Set([withdrawal, ...translations.map((one) => one.withdrawal)].map(({ path }) => path))
  const left = (documents: Content['policies']) =>
    new Map(documents).set(
      name,
      (documents.get(name) ?? []).filter(({ path }) => !gone.has(path)),
    )
  const after: Content = {
    ...content,
    policies: left(content.policies),
    translations: left(content.translations),
    record: { ...content.record, withdrawals: [...withdrawals, withdrawal] },
    kept: new Map(content.kept).set(name, [...(content.kept.get(name) ?? []), ...anchors]),
  }
  const [before, then] = [spaceOf(content), spaceOf(after)]
  return lists
    .flatMap((file) => readLinksInUse(String(file)))
    .flatMap(({ address, app }) => {
      const landing = landingOf(address, then)
      const isSame = describe(landing) === describe(landingOf(address, before))
      return isSame ? [] : [`${address}  ${app}: ${describe(landing)}`]
    })
}

function describe({ state, detail }: AddressReport): string {
  return detail === '' ? state : `${state}, ${detail}`
}
