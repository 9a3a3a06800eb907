import type { SealRecord, Withdrawal } from '../content/seals'
import { type Days, inForce, takesOver } from '../content/status'
import { addDays } from '../languages/dates'
import type { Words } from '../languages/words'
import { byAnchor, type Section } from '../text/text'
import type { Policy, Version } from './archive'

/** A version to be taken back, and its anchors that have to go on landing though no other version has them. */
export interface TakenBack {
  withdrawal: Withdrawal
  anchors: string[]
  /** Its translations, which go with it. */
  translations?: TakenBack[]
}

/** What the record says of a version, by its path: when it was brought from elsewhere, and the public texts whose place it took. */
export function recordedFacts(record: SealRecord, path: string): Pick<Version, 'broughtOn' | 'replaces' | 'changedOn'> {
  const own = record.withdrawals.filter((withdrawal) => withdrawal.path === path)
  const sincePublic = own.slice(own.findIndex(({ wasPublic }) => wasPublic))
  const replaced = own.filter(({ wasPublic }) => wasPublic)
  const replaces = replaced.length > 0 ? replaced : undefined
  return {
    // A text in the place of another is no news, where that was never public.
    broughtOn: own.length === 0 ? record.brought.get(path) : undefined,
    replaces,
    changedOn: replaces && sincePublic.findLast(({ isEditorial }) => !isEditorial)?.on,
  }
}

/** The withdrawn versions of a policy that anyone could read, or its withdrawn translations, newest first. */
export function publicWithdrawals(
  { withdrawals }: SealRecord,
  company: string,
  policy: string,
  areTranslations = false,
): Withdrawal[] {
  return withdrawals
    .filter((one) => one.wasPublic && one.company === company && one.policy === policy)
    .filter(({ language }) => (language !== undefined) === areTranslations)
    .sort((a, b) => (a.updated < b.updated || (a.updated === b.updated && a.on < b.on) ? 1 : -1))
}

/** Those of the withdrawn versions or translations of a policy in whose place there is no other, each once. */
export function leftEmpty(withdrawals: Withdrawal[], texts: Pick<Version, 'updated' | 'inLanguage'>[]): Withdrawal[] {
  const taken = new Set(texts.map(({ updated, inLanguage }) => `${updated} ${inLanguage}`))
  return withdrawals.filter(({ updated, language }) => {
    const place = `${updated} ${language}`
    return !taken.has(place) && taken.add(place)
  })
}

/** The first and the last day on which a withdrawn version stood, beside the versions and the other withdrawals of its policy. Undefined where it never took effect. */
export function stoodFrom(
  withdrawal: Withdrawal,
  versions: Days[],
  withdrawals: Withdrawal[] = [],
): { from: string; until: string } | undefined {
  const { updated, effective, on } = withdrawal
  const later = [...versions, ...withdrawals.filter((other) => other.effective < other.on && on <= other.on)]
  const replaced = later.filter((other) => takesOver(other, withdrawal)).map((other) => other.effective)
  const before = withdrawals.filter((other) => other.updated === updated && other.on < on).map((other) => other.on)
  const from = [effective, ...before].sort().at(-1) ?? effective
  const until = [on, ...replaced.map((day) => addDays(day, -1))].sort()[0] ?? on
  return from <= until ? { from, until } : undefined
}

/** Notes on the sections that only withdrawn versions had, by those of their anchors that no section of a text has. */
export function keptNotes(anchors: string[], sections: Section[], { retiredWithdrawn }: Words): Record<string, string> {
  const known = byAnchor(sections)
  const gone = anchors.filter((anchor) => !known.has(anchor))
  return Object.fromEntries(gone.map((anchor) => [anchor, retiredWithdrawn]))
}

/** The title of a policy on a day: of its version in force or, where every version was withdrawn, from its name. */
export function titleOn({ policy, versions }: Pick<Policy, 'policy' | 'versions'>, day: string): string {
  return inForce(versions, day)?.title ?? titleFromName(policy)
}

/** The title of a policy of which no text is left, from its name in addresses. */
export function titleFromName(policy: string): string {
  const subject = policy.replaceAll('-', ' ')
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} policy`
}
