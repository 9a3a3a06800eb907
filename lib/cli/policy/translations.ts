// Makes and publishes drafts of translations on the disk.

import { join } from 'node:path'
import { type Content, dayOf, languageOf, type PolicyDocument } from '../../content/content'
import { textPath } from '../../content/names'
import { formatDate } from '../../languages/dates'
import { languageName } from '../../languages/tags'
import { partsBehind, type TranslationState, translationStates } from '../../pages/translation-states'
import { startTranslation, translatedIn, untranslatedIn } from '../../publishing/translating'
import { translationRules } from '../../rules/translation-rules'
import { contentDir } from '../../settings'
import { plural } from '../report/terminal'
import { findDay, findNamed, readContent } from './named'
import { command, type Io, print, refuse } from './verb'

/** The language of a translation, after the name of its version. */
export function inWords(language: string | undefined): string {
  return language === undefined ? '' : ` in ${languageName(language)}`
}

/** Starts the draft of a translation: of the version of a day or, without one, of that which waits to be translated. */
export function draftTranslation(name: string, language: string, day: string | undefined, io: Io): void {
  const content = readContent()
  const path = join(contentDir(), textPath(name, 'draft', language))
  findNamed(content, name)
  if (translatedIn(content, name, language).draft) print(io, `There is a draft already: ${path}`)
  else {
    const original = originalFor(content, name, language, day)
    startTranslation(contentDir(), name, language, original, translatedIn(content, name, language))
    const inWords = languageName(language)
    print(
      io,
      `Made ${path}, for the version of ${formatDate(original.updated)}. Write it in ${inWords}, its fields too.`,
    )
    const { draft } = translatedIn(readContent(), name, language)
    const told = draft?.file.messages.filter(({ ruleId }) => ruleId === translationRules.untranslated.id) ?? []
    for (const { line, reason } of told) print(io, `  Line ${line}: ${reason}`)
  }
  print(io, `What is wrong or missing: ${command('check', name)}\nTo publish it: ${command('publish', name, language)}`)
}

/** The version of which a translation is to be made. Throws an error that says why there is none. */
function originalFor(content: Content, name: string, language: string, day: string | undefined): PolicyDocument {
  const inWords = languageName(language)
  if (languageOf(content, name) === language)
    return refuse(`${name} is in ${inWords} itself. To change it: ${command('draft', name)}`)
  const there = translatedIn(content, name, language)
  if (there.versions.length === 0)
    return refuse(`${name} has no version to translate yet. Publish its draft first: ${command('publish', name)}`)
  if (day === undefined) {
    const waiting = untranslatedIn(there, dayOf(content, name))
    const withdraw = `${command('withdraw', `${name}/2025-05-04`, language)} --because "…"`
    return (
      waiting ??
      refuse(
        `No version of ${name} waits to be translated into ${inWords}. To put such a text right, withdraw it, as with ${withdraw}`,
      )
    )
  }
  return findDay({ name, versions: there.versions }, day)
}

/** What there is of a policy in each language besides its own, and what is to be done, as a label and a text each. */
export function describeTranslations(content: Content, name: string): [label: string, text: string][] {
  return translationStates(content, name).map((state) => [
    languageName(state.language),
    describeState(state) + describeNext(name, state),
  ])
}

function describeState({ shown, behind }: TranslationState): string {
  if (!shown) return 'nothing yet'
  if (!behind) return 'in step with the version in force'
  return `the version of ${formatDate(shown.updated)}, behind by ${plural(behind.count, 'section')}: ${partsBehind(behind).join(', ')}`
}

function describeNext(name: string, { language, draft, isWaiting, next }: TranslationState): string {
  if (draft && isWaiting)
    return `; draft: ${draft.file.path}, whose version was withdrawn; what to do: ${command('check', name)}`
  if (draft)
    return `; draft: ${draft.file.path}${mistakesIn(draft)}; to publish it: ${command('publish', name, language)}`
  return next ? `; to translate the version of ${formatDate(next.updated)}: ${command('draft', name, language)}` : ''
}

/** How many mistakes a draft has itself, after its name. */
export function mistakesIn({ file }: Pick<PolicyDocument, 'file'>): string {
  const count = file.messages.filter(({ fatal }) => fatal).length
  return count > 0 ? `, with ${plural(count, 'mistake')} to fix` : ''
}
