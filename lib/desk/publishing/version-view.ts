import { changesIn, findPolicy, findVersion, textOf, translationOf, versionBefore } from '../../archive/archive'
import { archiveIn } from '../../archive/checked-archive'
import { type Content, dayOf, policyOf } from '../../content/content'
import { textPath } from '../../content/names'
import type { Withdrawal } from '../../content/seals'
import { inForce, parentOf, startingPoint, upcoming } from '../../content/status'
import { formatDate } from '../../languages/dates'
import { redlineOf } from '../../pages/changes-view'
import { translationStates } from '../../pages/translation-states'
import { fallingLinks, goingWith } from '../../publishing/consequences'
import { nothingSaid, takenBack } from '../../publishing/release'
import { textsOf } from '../../publishing/translating'
import { readDraftName } from '../draft/named-draft'
import { subjectOf } from '../policy-state'
import { discardedIn, savesOf } from '../saves/saves'
import type { Setting } from '../setting'
import { isVersionPublic, standingOf, startLabel, stateOf } from './standing'

/** What the desk shows of a published version, or of one that was withdrawn. */
export type VersionView = NonNullable<ReturnType<typeof versionView>>

/** What the desk shows of the version of a day of a policy, or of its translation by a name such as `klantra/privacy/de`. Undefined where there never was one. */
export function versionView(content: Content, named: string, setting: Setting, updated: string) {
  const { policy: name, language } = readDraftName(named)
  const [companyId = '', id = ''] = name.split('/')
  const subject = subjectOf(content, named)
  const archive = archiveIn(content, setting)
  const there = textsOf(content, name, language)
  const document = there.versions.find((one) => one.updated === updated)
  const withdrawals = content.record.withdrawals.filter(({ path }) => path === textPath(name, updated, language))
  if (!subject || (!document && withdrawals.length === 0)) return undefined
  const policy = document && findPolicy(archive, companyId, id)
  const original = policy && findVersion(policy, updated)
  const version = language === undefined ? original : original && translationOf(policy, original, language)
  const older =
    policy && version && (language === undefined ? versionBefore(policy, version) : changesIn(policy, version))
  const taken =
    document && language === undefined && takenBack(content, document, nothingSaid, { on: dayOf(content, name) })
  const others = textsOf(content, name, undefined).versions.filter((one) => one !== document)
  return {
    ...subject,
    updated,
    /** The language, where it is a translation. */
    language,
    /** The version, with what it says and where it stands; undefined where it was withdrawn. */
    published: version &&
      original && {
        version,
        text: textOf(archive, version),
        words: standingOf(original, policy.versions, policy.today),
      },
    /** What it changed in the version that it began from, which is in the same language; undefined where it is the first. */
    changes: older && version && { older, redline: redlineOf(archive, older, version) },
    /** The texts that stood there before, and were taken back, oldest first. */
    withdrawals,
    hasDraft: there.draft !== undefined,
    /** Whether that is a correction of it. */
    isBeingCorrected: there.draft?.corrects === updated,
    /** What is in force once it is withdrawn. */
    afterwards: inForce(others, dayOf(content, name))?.updated,
    /** What goes with it, in words. */
    goingWith: language === undefined ? goingWith(content, name, updated) : [],
    /** The links that apps ship and that would lead to something else. */
    fallingLinks: taken ? fallingLinks(setting.dir, content, document, taken, setting.site) : [],
    /** The languages in which its text was withdrawn, and waits as a draft. */
    waiting:
      language === undefined
        ? translationStates(content, name).flatMap((one) => (one.withdrawn?.updated === updated ? one.language : []))
        : [],
  }
}

/** What the desk shows of a policy beside its draft. */
export type NoDraftView = NonNullable<ReturnType<typeof noDraftView>>

/** What the desk shows of a policy beside its draft, also where every version was withdrawn. Undefined where there is no such policy. */
export function noDraftView(content: Content, name: string, setting: Setting) {
  const subject = subjectOf(content, name)
  const withdrawals = content.record.withdrawals.filter(
    ({ path, language }) => language === undefined && path.startsWith(`${name}/`),
  )
  const texts = policyOf(content, name) ?? { name, versions: [] }
  const saves = savesOf(setting.dir, name)
  if (!subject || (texts.versions.length === 0 && withdrawals.length === 0 && !texts.draft && saves.length === 0))
    return undefined
  const day = dayOf(content, name)
  const versions = texts.versions.toReversed()
  const current = inForce(versions, day)
  const begins = startingPoint(versions, day)
  const next = upcoming(versions, day)
  return {
    ...subject,
    states: stateOf(content, setting, texts).states,
    /** The day of the version in force. */
    current: current?.updated,
    /** The day of the version with whose text a draft begins, whether that is today, so that a draft can only correct it, and what the button says that starts it. */
    begins: begins && { day: begins.updated, isToday: begins.updated === day, label: startLabel(begins, day) },
    /** Whether that in force is public; undefined where the desk cannot know. */
    isPublic: current && isVersionPublic(current),
    /** The draft that was discarded last, where nothing was written since. */
    discarded: discardedIn(saves),
    /** The version that is announced, from which a draft may begin as well. */
    next: next && { updated: next.updated, effective: next.effective },
    /** Its versions, the last to take effect first, and those that were withdrawn and that no other took the place of: each with where it stands, and what it changed or why it was withdrawn. */
    versions: [
      ...versions.map((version) => ({
        updated: version.updated,
        words: standingOf(version, versions, day) + insteadOf(withdrawals, version.updated),
        says: version.front?.values.summary?.text ?? '',
        hasChanges: parentOf(version, versions) !== undefined,
      })),
      ...withdrawals
        .filter(({ updated }) => versions.every((version) => version.updated !== updated))
        .toReversed()
        .map(({ updated, on, because }) => ({
          updated,
          words: `Withdrawn on ${formatDate(on)}`,
          says: because,
          hasChanges: false,
        })),
    ],
  }
}

function insteadOf(withdrawals: Withdrawal[], day: string): string {
  const days = withdrawals.filter(({ updated }) => updated === day).map(({ on }) => formatDate(on))
  return days.length > 0 ? `, replaces one withdrawn on ${days.join(' and one on ')}` : ''
}
