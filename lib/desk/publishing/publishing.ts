// Publishes and withdraws on the disk, for the desk.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../../check/content'
import { type Content, dayOf, policyOf } from '../../content/content'
import { textPath } from '../../content/names'
import { formatDate } from '../../languages/dates'
import { languageName } from '../../languages/tags'
import { finishWithdrawals, lockPublications, resumePublication, withdrawVersion } from '../../publishing/publication'
import { refuseReason } from '../../publishing/reasons'
import {
  type Intent,
  type Judgement,
  judge,
  overridesFor,
  publishRelease,
  type Reasons,
  refuseDrafts,
  refuseWithdrawal,
  takenBack,
} from '../../publishing/release'
import { judgeTranslation, textsOf } from '../../publishing/translating'
import { pathOfDraft, readDraftName } from '../draft/named-draft'
import { changedMeanwhile, saveDraft } from '../draft/saving'
import { keepSave } from '../saves/saves'
import { Refusal, type Sent, textIn } from '../server/handler'
import type { Setting } from '../setting'

/** What is said of a change where it is published. */
export interface Said {
  summary: string
  change: string
  /** The day from which it is in force; empty for the day of publication. */
  effective: string
}

/** A draft as it is to be published. */
export interface Wish {
  /** What was shown: the seal of the draft, and today, or the day of the version that it translates; no day where it was not asked whether to publish for good. */
  seal: string
  day: string
  /** Undefined for a translation, which says it itself. */
  said?: Said
  /** The version whose place it takes. */
  replaces?: { day: string; reasons: Reasons }
}

/** What a form sends about a draft that is to be published. */
export function readWish(sent: Sent): Wish {
  const shown = { seal: textIn(sent, 'seal'), day: textIn(sent, 'day') }
  if (readDraftName(textIn(sent, 'policy')).language !== undefined) return shown
  const when = textIn(sent, 'when')
  const replaces = typeof sent.replaces === 'string' ? { day: sent.replaces, reasons: readReasons(sent) } : undefined
  return {
    ...shown,
    said: {
      summary: textIn(sent, 'summary').replaceAll(/\s+/g, ' ').trim(),
      change: textIn(sent, 'change'),
      effective: when === 'on' ? textIn(sent, 'on') : when,
    },
    replaces,
  }
}

/** What a form sends about a version that is taken back. */
export function readReasons(sent: Sent): Reasons {
  return { because: textIn(sent, 'because'), wasPublic: sent.neverPublic === undefined }
}

/** How a draft would be published: judged as the version of today, or in the place of that of another day. */
export function judgeDraft(
  { dir, today }: Pick<Setting, 'dir' | 'today'>,
  name: string,
  content: Content,
  replaces?: Wish['replaces'],
): Judgement & { content: Content } {
  const day = dayOf(content, name)
  const intent: Intent = { today: day, day: replaces?.day ?? day, replacing: replaces?.reasons }
  const refusal = refuseInWords(content, name, intent)
  if (refusal !== undefined) return { refusal, content }
  const read = replaces ? checkContent(dir, today, 'all', overridesFor(name, intent)) : content
  return { ...judge(read, dir, name, intent), content: read }
}

/** Why a draft cannot be published at all, in words of the desk. */
function refuseInWords(content: Content, name: string, { day, replacing }: Intent): string | undefined {
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  if (!draft) return 'There is no draft to publish.'
  const hasDay = versions.some(({ updated }) => updated === day)
  if (replacing && !hasDay) return `There is no version of ${formatDate(day)} to correct.`
  return hasDay && !replacing
    ? 'There is a version of today already, and a policy has at most one a day. Publish this as a correction of that version, or tomorrow.'
    : undefined
}

/** Publishes the draft of a policy, or that of a translation, as it is wished, if draft and day are still those that were shown. Returns the day of its version. Throws why it was not published; what was said of it is saved in the draft. */
export function publish(
  setting: Pick<Setting, 'dir' | 'today'>,
  name: string,
  { seal, day, said, replaces }: Wish,
): string {
  const { dir, today } = setting
  const { policy, language } = readDraftName(name)
  const refusal = replaces && refuseReason(replaces.reasons.because)
  if (refusal !== undefined) throw new Refusal(422, refusal)
  const unlock = lockPublications(dir)
  try {
    const resumed = resumeNamed(dir, name)
    if (resumed !== undefined) return resumed
    const shown = said ? saveDraft(dir, { policy: name, base: seal, fields: { ...said } }, () => undefined) : seal
    const content = checkContent(dir, today, 'all')
    const judged =
      language === undefined
        ? judgeDraft(setting, name, content, replaces)
        : judgeTranslation(content, dir, policy, language)
    if ('refusal' in judged) throw new Refusal(422, judged.refusal)
    const { draft, source } = judged.release
    // It was shown with errors, so that it was not asked whether to publish it.
    if (day === '')
      throw new Refusal(422, 'What kept this from being published is put right. Look at this page, and publish again.')
    if (draft.seal !== shown) throw new Refusal(409, changedMeanwhile)
    const now = dayOf(content, policy)
    if (day !== (language === undefined ? now : draft.updated))
      throw new Refusal(422, 'That page was not of now. Look at this one, and publish again.')
    const intent = { today: now, day: replaces?.day ?? day, replacing: replaces?.reasons }
    publishRelease(dir, policy, intent, judged.release)
    keepSave(dir, name, Buffer.from(source), 'published')
    return intent.day
  } finally {
    unlock()
  }
}

/** Goes on with a publication that was stopped. Returns the day of the version where it was that of the draft of a name; throws where it was another, as the draft is still to be published then. */
function resumeNamed(dir: string, name: string): string | undefined {
  const { policy, language } = readDraftName(name)
  const resumed = resumePublication(dir, policy)
  if (!resumed) return undefined
  const { day } = resumed
  if (resumed.language === language && !existsSync(join(dir, pathOfDraft(name)))) return day
  const inWords = resumed.language === undefined ? '' : ` in ${languageName(resumed.language)}`
  const done = `The version of ${formatDate(day)}${inWords}, whose publication was stopped, is there now, and its page says how far it is.`
  throw new Refusal(422, `${done} This draft is not published yet: look at it again, and publish it.`)
}

/** Takes a version back, or of a name such as `klantra/privacy/de` its translation, if it is the one that was shown: its text becomes the draft. Throws why it was not withdrawn. */
export function withdraw(
  { dir, today }: Pick<Setting, 'dir' | 'today'>,
  name: string,
  shown: { day: string; seal: string },
  reasons: Reasons,
): void {
  const refusal = refuseReason(reasons.because)
  if (refusal !== undefined) throw new Refusal(422, refusal)
  const unlock = lockPublications(dir)
  try {
    const { policy, language } = readDraftName(name)
    resumePublication(dir, policy)
    if (finishWithdrawals(dir, policy).includes(textPath(policy, shown.day, language))) return
    const content = checkContent(dir, today, 'all')
    const { versions, draft } = textsOf(content, policy, language)
    const version = versions.find(({ updated }) => updated === shown.day)
    if (!version) throw new Refusal(422, `There is no version of ${formatDate(shown.day)} any more.`)
    if (version.seal !== shown.seal) throw new Refusal(422, 'This version was corrected meanwhile. Look at it again.')
    if (draft && draft.seal !== version.seal)
      throw new Refusal(
        422,
        'The text would become the draft, and there is a draft already. Publish or discard that one first.',
      )
    const refused = language === undefined ? refuseDrafts(content, policy, version) : undefined
    const kept = [refused, ...refuseWithdrawal(content, version)].find((one) => one !== undefined)
    if (kept !== undefined) throw new Refusal(422, kept)
    withdrawVersion(
      dir,
      takenBack(content, version, { ...reasons, because: reasons.because.trim() }, { on: dayOf(content, name) }),
    )
  } finally {
    unlock()
  }
}
