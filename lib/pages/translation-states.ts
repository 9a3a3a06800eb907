import { languagesOf, newestIn, type Version } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, dayOf, type PolicyDocument } from '../content/content'
import { policyName, textPath } from '../content/names'
import type { Withdrawal } from '../content/seals'
import { translatedIn, untranslatedIn } from '../publishing/translating'
import { type Behind, behindOf } from './translations'

/** What there is of a policy in a language besides its own. */
export interface TranslationState {
  language: string
  /** The newest text, which readers see; undefined where there is none. */
  shown?: Version
  /** How far that is behind; undefined where it is in step. */
  behind?: Behind
  draft?: PolicyDocument
  /** Where that is a text that was withdrawn: the last time. */
  withdrawn?: Withdrawal
  /** Whether the version was withdrawn of which the draft is a translation. */
  isWaiting: boolean
  /** The version that is to be translated next. */
  next?: PolicyDocument
}

/** What there is of a policy in each language besides its own, in alphabetical order of their tags. */
export function translationStates(content: Content, name: string): TranslationState[] {
  const archive = archiveIn(content, { today: content.today, site: '' })
  const policy = archive.policies.find((one) => policyName(one) === name)
  const languages = new Set([
    ...(policy ? languagesOf(policy) : []),
    ...(content.translations.get(name) ?? []).flatMap(({ language }) => language ?? []),
  ])
  return [...languages].sort().map((language) => {
    const there = translatedIn(content, name, language)
    const { draft, versions } = there
    const path = draft && textPath(name, draft.updated, language)
    const shown = policy && newestIn(policy, language)
    return {
      language,
      shown,
      behind: policy && shown && behindOf(archive, policy, shown),
      draft,
      withdrawn: content.record.withdrawals.findLast((one) => one.path === path),
      isWaiting: draft !== undefined && versions.every(({ updated }) => updated !== draft.updated),
      next: untranslatedIn(there, dayOf(content, name)),
    }
  })
}

/** The parts that are behind, each as people name it. */
export function partsBehind({ inShort, opening, changed, gone, added }: Behind): string[] {
  return [
    ...(inShort === undefined ? [] : ['In short']),
    ...(opening === undefined ? [] : ['the opening']),
    ...[...changed.keys()].map(({ title }) => `"${title}"`),
    ...[...added.keys()].map(({ title }) => `"${title}" (new)`),
    ...[...gone.keys()].map(({ title }) => `"${title}" (gone)`),
  ]
}
