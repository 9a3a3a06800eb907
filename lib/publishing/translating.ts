// Makes drafts of translations on the disk, and judges them.
import { join } from 'node:path'
import { noText } from '../archive/archive'
import { reportOf } from '../check/report'
import { type Content, type PolicyDocument, type PolicyTexts, policyOf } from '../content/content'
import { fieldsBegun } from '../content/draft'
import { command, policyName, textPath } from '../content/names'
import { byEffect, inForce } from '../content/status'
import { formatDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { matchSections } from '../redline/match'
import { createFile } from '../system/files'
import { allSections } from '../text/text'
import { sealable } from '../writing/fixes'
import { filesFor, isRefused, type Judgement, refuseShallow } from './release'

/** The texts of a policy in one language, oldest first, the draft apart, and the versions that they translate. */
interface Translated {
  versions: PolicyDocument[]
  sealed: PolicyDocument[]
  draft?: PolicyDocument
}

/** What there is of a policy in a language. */
export function translatedIn(content: Content, name: string, language: string): Translated {
  const own = (content.translations.get(name) ?? []).filter((one) => one.language === language)
  return {
    versions: (content.policies.get(name) ?? []).filter(({ isDraft }) => !isDraft).sort(byEffect),
    sealed: own.filter(({ isDraft }) => !isDraft).sort(byEffect),
    draft: own.find(({ isDraft }) => isDraft),
  }
}

/** The last translation before a draft of one. */
export function lastTranslation(content: Content, draft: PolicyDocument): PolicyDocument | undefined {
  const { sealed } = translatedIn(content, policyName(draft), draft.language ?? '')
  return sealed.findLast((one) => byEffect(one, draft) < 0)
}

/** What names the texts of a policy in its language, or in that of a translation: `klantra/privacy`, `klantra/privacy.de`. */
export function textName(policy: string, language: string | undefined): string {
  return language === undefined ? policy : `${policy}.${language}`
}

/** The texts of a policy in its language or in another, oldest first, and the draft there. */
export function textsOf(content: Content, policy: string, language: string | undefined): Omit<PolicyTexts, 'name'> {
  if (language === undefined) return policyOf(content, policy) ?? { versions: [] }
  const { sealed, draft } = translatedIn(content, policy, language)
  return { versions: sealed, draft }
}

/** The version of a policy that waits to be translated: the one in force on a day or, where that is translated, the next that is announced. Undefined where there is none. */
export function untranslatedIn({ versions, sealed }: Translated, day: string): PolicyDocument | undefined {
  const current = inForce(versions, day)
  return versions
    .slice(current ? versions.indexOf(current) : 0)
    .find(({ updated }) => sealed.every((one) => one.updated !== updated))
}

/** Makes the draft of a translation of a version. It has the sections of the version: each in the words of the last translation before, as far as that has it, and else in those of the version. Throws when there is a draft already. */
export function startTranslation(
  dir: string,
  name: string,
  language: string,
  original: PolicyDocument,
  { versions, sealed }: Translated,
): void {
  const last = sealed.findLast((one) => byEffect(one, original) < 0)
  const base = versions.find(({ updated }) => updated === last?.updated)
  createFile(join(dir, textPath(name, 'draft', language)), draftText(original, last, base))
}

function draftText(
  original: PolicyDocument,
  last: PolicyDocument | undefined,
  base: PolicyDocument | undefined,
): string {
  const theirs = allSections(original.compared?.sections ?? [])
  const former = allSections(base?.compared?.sections ?? [])
  const { olderOf } = matchSections(base?.compared?.sections ?? [], original.compared?.sections ?? [])
  const body = theirs.map((section, index) => {
    const older = olderOf.get(section)
    if (!last || !older) return partOf(original, index)
    return partOf(last, former.indexOf(older)).replace(/^#+/, '#'.repeat(section.depth))
  })
  const { numbers } = original.front?.values ?? {}
  const translated = last?.front?.named.retired
  const retired = [...(original.front?.named.retired ?? [])].map(([anchor, { text }]): [string, string] => [
    anchor,
    base?.front?.named.retired?.get(anchor)?.text === text ? (translated?.get(anchor)?.text ?? text) : text,
  ])
  const title = last?.front?.values.title?.text
  const fields = fieldsBegun({ title, from: original.updated, numbers: numbers?.text, retired })
  return `---\n${fields}---\n\n${[partOf(last ?? original, -1), ...body].join('')}`
}

/** A section as it is written, without those in it, or with -1 what stands before the first. */
function partOf({ file, outline }: PolicyDocument, index: number): string {
  const headings = outline?.headings ?? []
  const [start, end] = [headings[index]?.line ?? outline?.start.line ?? 1, headings[index + 1]?.line]
  const lines = String(file)
    .replaceAll('\r\n', '\n')
    .split('\n')
    .slice(start - 1, end === undefined ? undefined : end - 1)
  return `${lines.join('\n').trim()}\n\n`
}

/** Judges whether the draft of a translation can be published, under the day of the version that it translates. */
export function judgeTranslation(content: Content, dir: string, name: string, language: string): Judgement {
  const { draft, sealed, versions } = translatedIn(content, name, language)
  const inWords = languageName(language)
  if (!draft) return { refusal: `${name} has no draft in ${inWords}. To make one: ${command('draft', name, language)}` }
  const { updated } = draft
  const files = filesFor(content, dir, name, draft)
  const report = reportOf(content, files)
  if (files.some(isRefused)) return { refusal: 'Fix these errors first. The draft was not published.', report }
  const shallow = refuseShallow(content, dir)
  if (shallow !== undefined) return { refusal: shallow }
  if (sealed.some((one) => one.updated === updated)) {
    const withdraw = `${command('withdraw', `${name}/${updated}`, language)} --because "…"`
    return {
      refusal: `The version of ${updated} is there in ${inWords} already. To put that text right, withdraw it first: ${withdraw}`,
    }
  }
  const known = versions.find((one) => one.updated === updated)
  if (!known) {
    return {
      refusal: `The version of ${formatDate(updated)}, of which this is the translation, was withdrawn. Nothing was published. What to do: ${command('check', name)}`,
    }
  }
  const before = lastTranslation(content, draft)
  const text = draft.text ?? noText
  return {
    release: {
      draft: { ...draft, text, effective: known.effective },
      source: sealable(String(draft.file), undefined),
      before,
      report,
      addresses: [],
    },
  }
}
