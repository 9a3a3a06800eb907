// Starts translations on the disk, for the desk, and says what there is of them.
import { type Content, dayOf, languageOf, policyOf } from '../../content/content'
import { formatDate } from '../../languages/dates'
import { canonicalTag, languageName, tagsByName } from '../../languages/tags'
import { wordsByLanguage } from '../../languages/words'
import { partsBehind, type TranslationState, translationStates } from '../../pages/translation-states'
import {
  judgeTranslation,
  lastTranslation,
  startTranslation,
  translatedIn,
  untranslatedIn,
} from '../../publishing/translating'
import { draftNamed, readDraftName } from '../draft/named-draft'
import { subjectOf } from '../policy-state'
import { discardedIn, savesOf } from '../saves/saves'
import { Refusal } from '../server/handler'
import type { Folder, Setting } from '../setting'
import { compareDraft } from './publish-view'
import { type State, stateToFix } from './standing'

/** What the desk shows of the languages of a policy. */
export type LanguagesView = NonNullable<ReturnType<typeof languagesView>>

/** What the desk shows of the languages of a policy. Undefined where there is no such policy. */
export function languagesView(content: Content, name: string, setting: Setting) {
  const texts = policyOf(content, name)
  const subject = texts && subjectOf(content, name)
  if (!subject) return undefined
  const own = languageName(languageOf(content, name))
  const rows = translationStates(content, name).map((state) => rowOf(content, name, setting, state))
  const there = new Set([own, ...rows.map((row) => row.name)])
  const names = new Set([...Object.keys(wordsByLanguage).map((tag) => languageName(tag)), ...tagsByName().keys()])
  return {
    ...subject,
    /** Whether there is a draft in the language of the policy. */
    hasDraft: texts.draft !== undefined,
    /** The language of the policy, in words. */
    own,
    rows,
    /** The names of other languages, those first in which the site has words of its own. */
    others: [...names].filter((one) => !there.has(one)),
  }
}

/** A language into which a policy is translated, or may be. */
function rowOf(content: Content, name: string, folder: Folder, state: TranslationState) {
  const { language, shown, behind, draft, withdrawn, isWaiting, next } = state
  const { sealed } = translatedIn(content, name, language)
  return {
    language,
    /** The language in words. */
    name: languageName(language),
    states: [
      ...(shown || !withdrawn ? [stateOf(shown?.updated, behind?.count)] : []),
      ...(withdrawn ? [waitingSince(withdrawn.on)] : draft ? [{ words: 'Draft' }] : []),
      ...(isWaiting ? [{ words: 'Waits, as its version was withdrawn', kind: 'warning' as const }] : []),
      ...(draft ? stateToFix(content, folder, `${name}/${language}`) : []),
    ],
    /** What is behind in it. */
    behind: behind ? partsBehind(behind) : [],
    hasDraft: draft !== undefined,
    /** The day of the version of which a draft can be started. */
    next: next?.updated,
    /** The days of the versions that are translated, the newest first. */
    versions: sealed.map(({ updated }) => updated).toReversed(),
    /** The draft that was discarded last, where there is no other. */
    discarded: draft ? undefined : discardedIn(savesOf(folder.dir, `${name}/${language}`)),
  }
}

function stateOf(updated: string | undefined, behind: number | undefined): State {
  if (updated === undefined) return { words: 'Not published yet' }
  if (behind === undefined) return { words: 'In step', kind: 'good' }
  return { words: `Of ${formatDate(updated)}, behind by ${sectionsInWords(behind)}`, kind: 'warning' }
}

function waitingSince(on: string): State {
  return { words: `Withdrawn on ${formatDate(on)}: its draft waits to be published again`, kind: 'warning' }
}

/** A count of sections in words, such as `1 section`. */
export function sectionsInWords(count: number): string {
  return count === 1 ? '1 section' : `${count} sections`
}

/** Starts the draft of a translation of a policy into a language, of the version that waits for it. Returns its name. Throws why it cannot be started. */
export function beginTranslation(content: Content, dir: string, policy: string, written: string): string {
  const text = written.trim()
  const [, named] = [...tagsByName()].find(([name]) => name.toLowerCase() === text.toLowerCase()) ?? []
  const language = named ?? canonicalTag(text)
  if (language === undefined)
    throw new Refusal(422, `“${written}” is not a language that is known here. Choose one of the list, such as German.`)
  if (language === languageOf(content, policy))
    throw new Refusal(422, `The policy itself is in ${languageName(language)}. Choose another language.`)
  const there = translatedIn(content, policy, language)
  if (there.draft) throw new Refusal(422, `There is a draft in ${languageName(language)} already.`)
  const original = untranslatedIn(there, dayOf(content, policy))
  if (!original)
    throw new Refusal(
      422,
      there.versions.length === 0
        ? 'There is no version to translate yet. Publish the policy first.'
        : `All is translated into ${languageName(language)}. To put such a text right, withdraw it, and publish it again.`,
    )
  startTranslation(dir, policy, language, original, there)
  return `${policy}/${language}`
}

/** What the desk shows before a translation is published. */
export type TranslationPublishView = NonNullable<ReturnType<typeof translationPublishView>>

/** What the desk shows before the draft of a name such as `klantra/privacy/de` is published. Undefined where there is no such policy. */
export function translationPublishView(content: Content, name: string, setting: Setting) {
  const { policy: policyName, language = '' } = readDraftName(name)
  const subject = policyOf(content, policyName) && subjectOf(content, name)
  if (!subject || canonicalTag(language) !== language) return undefined
  const draft = draftNamed(content, name)
  const judged = judgeTranslation(content, setting.dir, policyName, language)
  const last = draft && lastTranslation(content, draft)
  // With the day of the version that it translates.
  return { ...subject, ...compareDraft(judged, draft, last), language, updated: draft?.updated }
}
