import type { VFileMessage } from 'vfile-message'
import { type Content, type PolicyDocument, policyOf } from '../../content/content'
import { formatDate } from '../../languages/dates'
import { headingsByAnchor } from '../../text/outline'
import { sentence } from '../forms/plain-field'
import { titleOf } from '../policy-state'

/** What a message says on the desk: what is wrong and what to do there, without commands and the marks of files, and with texts by their titles and days. */
export function deskWords(
  { reason, onDesk = reason }: Pick<VFileMessage, 'reason' | 'onDesk'>,
  content: Content,
): string {
  const [, about = ''] = /(?:^|[ `/])([a-z\d-]+\/[a-z\d-]+)\//.exec(onDesk) ?? []
  return sentence(withHeadings(withoutFiles(onDesk, content), textsOf(content, about)))
}

/** The texts of a policy, its draft first, and the one whose place that takes last. */
function textsOf(content: Content, name: string): (PolicyDocument | undefined)[] {
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  return [draft, ...versions.toReversed(), draft?.isInPlace ? content.replaced : undefined]
}

/** What is said with the sections of texts by their headings, as far as they are known. What a text says stays as it is. */
function withHeadings(found: string, texts: (PolicyDocument | undefined)[]): string {
  const headingOf = (anchor: string) =>
    texts.map((text) => headingsByAnchor(text?.outline).get(anchor)?.title).find(Boolean) ?? anchor
  return found
    .replaceAll(/"[^"]*"|`[^`#][^`]*`|(?<![\w/{])`?#([^\s#`,;:"]+)`?/g, (said, anchor?: string) =>
      anchor === undefined ? said : `“${headingOf(anchor)}”`,
    )
    .replace(
      /(section\b.*did you mean )`(?:[\w-]+#)?([^`]+)`/,
      (_, said: string, near: string) => `${said}“${headingOf(near)}”`,
    )
}

/** What is said with texts by their titles and days, files of facts by what they are about, and no lines. */
function withoutFiles(found: string, content: Content): string {
  const texts = found
    .replace(/,? on lines? [\d, ]*\d(?=[;,]|$)/, ' elsewhere in this text')
    .replace(/(?<=link stands in )lines? [\d, ]*\d/, 'other places')
    .replaceAll(/ \(lines? [\d, ]*\d\)/g, '')
    .replaceAll(
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
