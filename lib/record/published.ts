// Asks git what was published.
import { join } from 'node:path'
import { type Content, dayOf, fileAmong, languageOf } from '../content/content'
import { sealsFile } from '../content/seals'
import { formatDate } from '../languages/dates'
import { defaultLanguage, languageName } from '../languages/tags'
import { versionRules } from '../rules/version-rules'
import { describeReach, GitError, reachOf, repositoryAbove } from '../system/git'
import { isOtherThan } from '../text/language'
import { problem } from '../text/problem'
import { checkAddressList, checkSeals, type SealedFile } from './seals'

/** Checks that all that was published is as it was. Reports an error on the record of the seals where git cannot say, and a warning where its history is cut, which it sets as the reach of the content. */
export function checkPublished(dir: string, content: Content, versions: SealedFile[]): void {
  const record = fileAmong(content.files, join(dir, sealsFile))
  checkLanguages(content)
  try {
    content.reach = reachOf(dir)
    if (content.reach.kind === 'shallow')
      problem(record, undefined, describeReach(content.reach, dir) ?? '', { ...versionRules.seal, severity: 'warning' })
    checkSeals(dir, record, versions, (path) => dayOf(content, path))
    checkAddressList(dir, content.files)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    problem(record, undefined, describeFailure(error, dir), versionRules.seal)
  }
}

function describeFailure({ message, isMissing }: GitError, dir: string): string {
  const start = `git cannot say what was published before, so nothing is built or published: ${message.replaceAll(/\s*\n\s*/g, ' ')}`
  if (isMissing) return `${start}; install git, or put its folder on the PATH`
  return `${start}; clone the repository again, without \`--filter\`, and take over what is not committed; or delete \`${repositoryAbove(dir)}/.git\` where that is no repository`
}

/** Reports facts that give a policy another language than that in which its versions were published. */
function checkLanguages(content: Content): void {
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
      versionRules.seal,
    )
  }
}
