import { type Archive, findVersion, type Policy, textOf, type Version } from '../archive/archive'
import { withFormer } from '../check/renames'
import { byEffect, inForce, takesOver } from '../content/status'
import { countDrift, type Drift, driftOf } from '../redline/drift'
import { byAnchor, type Section, type Text } from '../text/text'

/** How far a translation is behind the version in force, whose text has changed since. Days are those from which a change counts. */
export interface Behind {
  /** The version in force. */
  current: Version
  /** The day of the change of each part, of those that changed. */
  inShort?: string
  opening?: string
  /** By the sections of the version that was translated. */
  changed: Map<Section, string>
  gone: Map<Section, string>
  /** By the sections of the version in force. */
  added: Map<Section, string>
  /** What each section of the version that was translated is in the version in force. */
  kept: Map<Section, Section>
  /** How many parts are behind. */
  count: number
}

/** A page in one of its languages. */
export interface Alternate {
  language: string
  /** As a path from the root of the site. */
  path: string
}

/** Where a page stands. */
export interface PageView {
  /** As a path from the root of the site. */
  path: string
  /** The page in each of its languages, its own first; none where there is one alone. */
  languages?: Alternate[]
  /** Where the site stands. */
  site: string
}

/** A page in the language of its policy and in others; none where there are no others. */
export function alternatesOf(
  { language: own }: Pick<Policy, 'language'>,
  languages: string[],
  pathOf: (language?: string) => string,
): Alternate[] {
  if (languages.length === 0) return []
  return [{ language: own, path: pathOf() }, ...languages.map((language) => ({ language, path: pathOf(language) }))]
}

/** How far a translation is behind the version in force; undefined where that is the version that it translates, or says the same. */
export function behindOf(archive: Archive, policy: Policy, translation: Version): Behind | undefined {
  const current = inForce(policy.versions, policy.today)
  const original = findVersion(policy, translation.updated)
  if (!current || !takesOver(current, original)) return undefined
  const line = policy.versions
    .filter((version) => version === original || (takesOver(version, original) && takesOver(current, version)))
    .sort(byEffect)
  const text = textOf(archive, current)
  const drifts = line.map((version) => driftOf(textOf(archive, version), text))
  const [drift] = drifts
  const count = drift ? countDrift(drift) : 0
  if (!drift || count === 0) return undefined
  // A part changed for the last time in the version after the last in which it was not yet as it is.
  const dayOf = (isOther: (one: Drift) => boolean) => (line[drifts.findLastIndex(isOther) + 1] ?? current).effective
  return {
    current,
    inShort: drift.isInShortChanged ? dayOf((one) => one.isInShortChanged) : undefined,
    opening: drift.isOpeningChanged ? dayOf((one) => one.isOpeningChanged) : undefined,
    changed: new Map(
      [...drift.changed].map((section) => {
        const now = drift.kept.get(section)
        return [section, dayOf(({ kept, changed }) => [...changed].some((one) => kept.get(one) === now))]
      }),
    ),
    gone: new Map(
      drift.gone.map((section) => [section, dayOf(({ gone }) => gone.some((one) => one.anchor === section.anchor))]),
    ),
    added: new Map(drift.added.map((section) => [section, dayOf(({ added }) => added.includes(section))])),
    kept: drift.kept,
    count,
  }
}

/** A translation whose sections have the anchors too that they have in the version in force, as far as no other section has them. */
export function withNewerAnchors(text: Text, behind: Behind | undefined): Text {
  if (!behind) return text
  const known = new Set(byAnchor(text.sections).keys())
  const newer = [...behind.kept].map(([older, now]): [string, string[]] => [
    older.anchor,
    [now.anchor, ...now.aliases].filter((anchor) => !known.has(anchor)),
  ])
  return withFormer(text, new Map(newer))
}
