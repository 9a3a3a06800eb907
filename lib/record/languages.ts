import { type Content, languageOf } from '../content/checked'
import { sealsFile } from '../content/seals'
import { formatDate } from '../languages/dates'
import { defaultLanguage, languageName } from '../languages/tags'
import { sealedVersion } from '../rules/version-rules'
import { isOtherThan } from '../text/language'
import { problem } from '../text/problem'

/** Reports facts that give a policy another language than that in which its versions were published. */
export function checkLanguages(content: Content): void {
  const { seals, languages } = content.record
  for (const [name, texts] of content.policies) {
    const declared = languageOf(content, name)
    const other = texts.find(
      ({ path, isDraft }) => !isDraft && seals.has(path) && (languages.get(path) ?? defaultLanguage) !== declared,
    )
    if (!other) continue
    const tag = languages.get(other.path) ?? defaultLanguage
    const own = content.facts.get(name)
    const { file } = (own?.language === undefined ? content.companies.get(other.company) : own) ?? {}
    const place = String(file).search(/^language\s*:/m)
    // Until a while ago, the record did not say.
    const isUnrecorded = !languages.has(other.path) && isOtherThan(String(other.file), tag)
    const record = isUnrecorded
      ? `; or, as that text is in another language, add the line \`# language ${declared} ${other.path}\` to ${sealsFile}`
      : ''
    problem(
      file ?? other.file,
      place < 0 ? undefined : place,
      `the version of ${name} of ${formatDate(other.updated)} was published as a text in ${languageName(tag)}, and the language of a policy stays what it was; write \`language: ${tag}\` in ${name}/policy.yaml${record}`,
      sealedVersion,
    )
  }
}
