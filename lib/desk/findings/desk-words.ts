import { type Content, policyOf } from '../../content/checked'
import { translationFields } from '../../content/translation-fields'
import { formatDate } from '../../languages/dates'
import { lostAnchor, renamedSection } from '../../rules/link-rules'
import { placeholder } from '../../rules/placeholder'
import { untranslated } from '../../rules/translation-rules'
import { sentence } from '../forms/plain-field'
import { titleOf } from '../policy-state'

const gone = 'write a note on it below “Sections that are gone”, with where to look instead'

/** What a finding of a rule says on the desk: what is wrong and what to do there, without commands and the marks of files, and with texts by their titles and days. */
export function deskWords(rule: string, found: string, content: Content): string {
  const reason = withoutFiles(found, content)
  if (rule === lostAnchor.id) {
    const [, what = reason, heir] = /^(.*?nowhere now); (?:if "(.*)" took )?/.exec(reason) ?? []
    return sentence(
      heir === undefined
        ? `${what}; ${gone}`
        : `${what}; if “${heir}” says it now, Fix leads its links there; if it is gone, ${gone}`,
    )
  }
  if (rule === renamedSection.id) {
    const [, what = reason] = /^(this section was .*, and goes on having #[^:]*): `npm/.exec(reason) ?? []
    return sentence(`${what}: Fix writes that into its heading, and so does a publication`)
  }
  if (rule === untranslated.id) {
    const stays = / stays as it is, name it between the lines of `---`: `unchanged: \[.*\]`$/
    return sentence(
      reason.replace(stays, ` stays as it is, tick it in “${translationFields.unchanged.label}” below Details`),
    )
  }
  if (rule === placeholder.id)
    return sentence(reason.replace(/put what (.*) between backquotes$/, 'mark what $1 “As typed” in the bar of tools'))
  // What is typed there stays as it is typed.
  return sentence(reason.replaceAll(/`(\d+)\\([.)])`/g, 'a paragraph that begins with `$1$2`'))
}

/** What is said with texts by their titles and days, and files of facts by what they are about. */
function withoutFiles(found: string, content: Content): string {
  const texts = found.replaceAll(
    /\b([a-z\d-]+\/[a-z\d-]+)\/(draft|\d{4}-\d\d-\d\d)((?:\.[\w-]+)?)\.mdx(?:, line \d+)?/g,
    (_, name: string, day: string, language: string) => {
      const texts = policyOf(content, name)
      const title = texts ? titleOf(texts) : name
      const text = day === 'draft' ? `the draft of ${title}` : `${title} of ${formatDate(day)}`
      return language === '' ? text : `${text} (${language.slice(1)})`
    },
  )
  return texts.replaceAll(
    /(?:the )?`?(?:([a-z\d-]+)\/)?(?:[a-z\d-]+\/)?(company|policy)\.yaml`?/g,
    (_, company: string, kind: string) => {
      const name = kind === 'company' ? content.companies.get(company)?.name : undefined
      return `the facts about ${name ?? `the ${kind}`}`
    },
  )
}
