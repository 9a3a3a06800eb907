import {
  type Archive,
  findVersion,
  type Policy,
  textOf,
  translationOf,
  type Version,
  versionBefore,
} from '../archive/archive'
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

/** The languages into which a text of a policy is translated that is or was in force, in alphabetical order of their tags. */
export function languagesOf(policy: Policy): string[] {
  const languages = new Set(policy.translations.map(({ language }) => language))
  return [...languages].filter((language) => newestIn(policy, language)).sort()
}

/** Those languages, and those of which every text was withdrawn: their addresses go on landing. */
export function addressedLanguagesOf(policy: Policy): string[] {
  const withdrawn = policy.withdrawnTranslations.flatMap(({ language }) => language ?? [])
  return [...new Set([...languagesOf(policy), ...withdrawn])].sort()
}

/** The languages into which a version of a policy is translated. */
export function languagesOfVersion({ translations }: Policy, { updated }: Version): string[] {
  return translations.filter((one) => one.updated === updated).map(({ language }) => language)
}

/** The translations of a policy into a language, as its versions. */
export function translationsIn(policy: Policy, language: string): Policy {
  const isOwn = (one: { language?: string }) => one.language === language
  return {
    ...policy,
    language,
    versions: policy.translations.filter(isOwn),
    withdrawals: policy.withdrawnTranslations.filter(isOwn),
  }
}

/** The newest translation of a policy into a language: of the version in force or, where that has none yet, of the last before it that has one. Undefined where there is none. */
export function newestIn({ versions, translations, today }: Policy, language: string): Version | undefined {
  const current = inForce(versions, today)
  return current && translations.find((one) => one.language === language && !takesOver(one, current))
}

/** The translation, into the same language, of the version that the version of a translation began from; undefined where there is none to compare it with. */
export function changesIn(policy: Policy, { updated, language }: Version): Version | undefined {
  const before = versionBefore(policy, findVersion(policy, updated))
  return before && translationOf(policy, before, language)
}

/** Whether there is a page on what a translation changed, or may have been one before another was withdrawn: its address stays. */
export function hasChangesPage(policy: Policy, translation: Version): boolean {
  const isOwn = ({ language }: { language?: string }) => language === translation.language
  return changesIn(policy, translation) !== undefined || policy.withdrawnTranslations.some(isOwn)
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
