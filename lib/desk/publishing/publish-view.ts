import { originOf } from '../../check/lineage'
import { type Content, dayOf, languageOf, type PolicyDocument, policyOf } from '../../content/content'
import { farthest } from '../../content/front-matter'
import { inForce, upcoming } from '../../content/status'
import { addDays, formatDate } from '../../languages/dates'
import { consequencesOf } from '../../publishing/consequences'
import { type Judgement, nothingSaid } from '../../publishing/release'
import { redline } from '../../redline/redline'
import { versionRules } from '../../rules/version-rules'
import { withoutCommands } from '../findings/commands'
import { rewrittenSummary, subjectOf } from '../policy-state'
import type { Setting } from '../setting'
import { placesOf } from './place'
import { judgeDraft, type Said } from './publishing'

/** A draft as it was judged, compared with the text before it. */
export function compareDraft(judged: Judgement, draft: PolicyDocument | undefined, before: PolicyDocument | undefined) {
  return {
    /** The seal of the draft; undefined where there is none. */
    seal: draft?.seal,
    /** Why it cannot be published as it is. */
    refusal: 'refusal' in judged ? withoutCommands(judged.refusal) : undefined,
    /** The day of the text that it is compared with; undefined for the first. */
    before: before?.updated,
    redline: draft?.readable && before?.readable && redline(before.readable, draft.readable),
    title: draft?.front?.values.title?.text ?? '',
    formerTitle: before?.front?.values.title?.text,
    /** Notes on sections that are gone. */
    retired: Object.fromEntries([...(draft?.front?.named.retired ?? [])].map(([anchor, { text }]) => [anchor, text])),
  }
}

/** What the desk shows before the draft of a policy is published. */
export type PublishView = NonNullable<ReturnType<typeof publishView>>['view']

/** What the desk shows before the draft of a policy, such as `klantra/privacy`, is published: as a version of today or, with `replaces`, in the place of that of another day. The content is that which it was judged in. Undefined when there is no such policy. */
export function publishView(checked: Content, name: string, setting: Setting, replaces?: string) {
  const texts = policyOf(checked, name)
  const subject = subjectOf(checked, name)
  if (!texts || !subject) return undefined
  const day = dayOf(checked, name)
  const { versions, draft: written } = texts
  const hasToday = versions.some(({ updated }) => updated === day)
  const { correctable, meant } = placesOf(checked, name)
  const taken = correctable.find((one) => one === (replaces ?? meant))
  const judged = judgeDraft(
    setting,
    name,
    checked,
    taken === undefined ? undefined : { day: taken, reasons: nothingSaid },
  )
  const { content } = judged
  const { draft, versions: others = [] } = policyOf(content, name) ?? {}
  const before = draft && (content.replaced ?? originOf(draft, others))
  const rest = versions.filter(({ updated }) => updated !== taken)
  const noticeDays = content.companies.get(subject.company.id)?.noticeDays ?? 0
  const said = saidIn(draft)
  const effective = said.effective || (content.replaced?.front?.values.effective?.text ?? '')
  const view = {
    ...subject,
    ...compareDraft(judged, draft, before),
    /** Today. */
    day,
    said,
    /** Whether it can be published as a version of today. */
    canBeNew: !hasToday,
    /** The days of the versions whose place it can take. */
    correctable,
    /** The version whose place it takes. */
    replaces: taken,
    /** When the other versions were published and take effect. */
    others: rest.map(({ updated, effective }) => ({ updated, effective })),
    ...startOf(versions, taken, day, noticeDays),
    /** Whether the day from which it is in force has to be chosen, as a material change may have to be announced. */
    mustChooseDay: noticeDays > 0 && before !== undefined && effective === '' && said.change !== 'editorial',
    /** What kind of change is proposed, and the day from which it is in force: what the draft says or, of a correction, what the version says that it corrects. The day is empty where that is the day of the version. */
    change: said.change || (content.replaced?.front?.values.change?.text ?? ''),
    effective,
    /** What goes with it that its writer may not mean to go, in words. */
    warnings: [...warningsOn(written, versions, day, taken, draft), ...consequencesOf(content, name)],
    /** Whether it cannot be published because nothing was changed yet. */
    isSame: 'refusal' in judged && judged.isSame === true,
    /** The summary of the version whose place it takes, where that is rewritten. */
    formerSummary: draft && rewrittenSummary(draft, content.replaced),
    language: languageOf(content, name),
    /** The headings of sections that were renamed and go on having their anchor, which is written into them. */
    kept: [...(draft?.renames?.keys() ?? [])].map(
      (anchor) => draft?.outline?.headings.find((one) => one.anchor === anchor)?.title ?? anchor,
    ),
  }
  return { view, content }
}

/** From when a draft can be in force, in the place of a version that is `taken` or beside all. */
function startOf(versions: PolicyDocument[], taken: string | undefined, day: string, noticeDays: number) {
  const begun = versions.filter(({ effective }) => effective <= day)
  const isOnlyOne = begun.length > 0 && begun.every(({ updated }) => updated === taken)
  return {
    /** The last day from which it can be in force, which is today where no other would be until then. */
    latest: isOnlyOne ? day : addDays(taken ?? day, farthest),
    /** From when it may be in force after the notice that the company has promised. */
    notice: noticeDays > 0 && !isOnlyOne ? { days: noticeDays, from: addDays(day, noticeDays) } : undefined,
    /** Whether it takes the place of the version that is in force. */
    isOfCurrent: begun.length > 0 && inForce(versions, day)?.updated === taken,
  }
}

/** What a draft leaves out that other versions say, in words: one whose place it takes but from which it did not begin; and what one that is announced will lack of it. `judged` is the draft as it is to be published. */
function warningsOn(
  draft: PolicyDocument | undefined,
  versions: PolicyDocument[],
  day: string,
  taken: string | undefined,
  judged: PolicyDocument | undefined,
): string[] {
  const next = upcoming(versions, day)
  const begun = draft?.corrects ?? draft?.from
  if (taken !== undefined && begun !== taken)
    return [
      `This draft did not begin with the text of the version of ${formatDate(taken)}, whose place it takes: what that one says and this does not is gone then. See below what changes.`,
    ]
  const { messages = [] } = judged?.file ?? {}
  const isLost = messages.some(
    ({ ruleId, reason }) => ruleId === versionRules.takeover.id && reason.includes('; it lacks '),
  )
  if ((taken !== undefined && !isLost) || !next || begun === next.updated) return []
  return [
    `The version of ${formatDate(next.updated)} is announced, and takes effect on ${formatDate(next.effective)}. It does not have what this draft changes.`,
  ]
}

function saidIn(draft: PolicyDocument | undefined): Said {
  const { summary, change, effective } = draft?.front?.values ?? {}
  return { summary: summary?.text ?? '', change: change?.text ?? '', effective: effective?.text ?? '' }
}
