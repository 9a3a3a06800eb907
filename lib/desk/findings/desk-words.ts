import { type Content, policyOf } from '../../content/checked'
import type { PolicyDocument } from '../../content/document'
import { translationFields } from '../../content/translation-fields'
import { formatDate } from '../../languages/dates'
import { disclosures } from '../../laws/disclosures'
import { lostAnchor } from '../../rules/link-rules'
import { placeholder } from '../../rules/placeholder'
import { findRule } from '../../rules/rules'
import { headingsByAnchor } from '../../text/outline'
import { requestLabel, sentence } from '../forms/plain-field'
import { titleOf } from '../policy-state'

const gone = 'write a note on it below “Sections that are gone”, with where to look instead'

/** What messages say of how a file is written, and what is done on the screen instead. */
const onScreen: [inFile: RegExp, onDesk: string][] = [
  [
    /write `profiles:` and those that counsel finds to apply.*$/,
    'tick under `profiles` those that counsel finds to apply',
  ],
  [/ to the fields between the lines of `---`/, ' below Details'],
  [
    /name it between the lines of `---`: `unchanged: \[.*\]`$/,
    `tick it in “${translationFields.unchanged.label}” below Details`,
  ],
  [/between the lines of `---`/, 'in Details'],
  [/ below the lines of `---`/, ''],
  [/ on line \d+(?=[;,]|$)/, ' elsewhere in this text'],
  [/write (?:a link, such as )?`\[[^`]*\]\([^`]*`(?: without a space between)?/, 'select the words and press “Link”'],
  [/is meant as a link, such as `[^`]*`/, 'is meant, select that, press “Link” and choose the section'],
  [/lead the link to the section/, 'click the link, press “Link” and choose the section'],
  [/#\S+ already leads to/, 'the address of this section already leads to'],
  [/the page itself uses #[^;]*/, 'the page itself uses the address of this section'],
  [/, or #section(?: for one of this text)?$/, ', or press “Link” and choose a section'],
  [/, before the anchor of a section/, ', before the name of a section'],
  [/#\S+ leads to (".*"); delete the note.*$/, 'this section is not gone, as links to it lead to $1; delete the note'],
  [/#\S+ is not an anchor of (".*"), which/, 'the address in this heading is none of $1, which'],
  [/delete the mark, as the section has #.*$/, 'delete it'],
  [/, as only a heading has an anchor; .*$/, '; delete it'],
  [/, or the anchor of another section/, ', or choose another section'],
  [/write the anchor of (the section|one)/, 'choose $1'],
  [/write the anchor of a section that it has, or the address/, 'choose a section that it has, or write the address'],
  [/ beside it, as `\[old, new\]`/, ' beside it'],
  [/, delete the line$/, ', take it out'],
  [/, or delete the line$/, ', or take it out'],
  [
    /write `was #[^`]*` into the bracket that ends the heading.*$/,
    'lead its links to the section that says it now, or write a note below “Sections that are gone” if nothing does',
  ],
  [/ goes on having #[^:]*: `npm.*$/, ' its links stay: Fix writes that into its heading, and so does a publication'],
  [/#\S+ led to "/g, 'links to "'],
  [/#(\S+) was retired in (the version of \S+)/, 'links to “$1”, gone in $2,'],
  [/ and (?:leads|they lead) nowhere now/, ' lead nowhere now'],
  [/(no such policy; did you mean `[^`#]*)#[^`]*/, '$1'],
  [/write another anchor at the end of .*$/, 'Fix gives one of them another address'],
  [/write another anchor, such as `[^`]*`/, 'give the section another title'],
  [/ does not fix an anchor here; write .*$/, ' is shown to readers here; delete it'],
  [
    /the mark in this heading cannot be read; write .*$/,
    'what stands in brackets in this heading is no address; delete it',
  ],
  [/(?:write|put) `<InShort>`, (.*), and `<\/InShort>`/, 'add it with “In short” in the bar of tools, $1'],
  [/ between it and `<\/InShort>`/, ' in it'],
  [/two `<InShort>`/, 'two short versions'],
  [/`<InShort>`/, 'the short version'],
  [
    /write (?:`---` in its second row|a second row such as|`\|)[^;]*?(?=, or delete|$)/,
    'make a table with “Table” in the bar of tools',
  ],
  [/ with `## `/, ''],
  [/end each but the last with `<br \/>` or `\\`/, 'end each but the last with “New line” in the bar of tools'],
  [
    /write that without the backslash, or delete it/,
    'press “List” or “Numbers” in the bar of tools, and delete the sign',
  ],
  [/write `#+ `/, 'choose a higher level for it in the bar of tools'],
  [/, or `\\.` for the sign itself/, ''],
  [/write `\*+text\*+`/, 'write the words alone, without it'],
  [/(has `numbers: \w+`; )write that/, '$1choose that'],
  [/has \d signs `#`, and (".*"), in its place there, \d;/, 'is on another level than $1, in its place there;'],
  [/"#([^"]*)" \(the target of a link\)/g, 'a link to the section “$1”'],
  [/("[^"]*") \(the target of a link\)/g, 'a link to $1'],
  [/move signs such as (.*) outside: `[^`]*`/, 'move signs such as $1 outside'],
  [/write where it leads between `\[` and `\]`/, 'write words that say where it leads'],
  [/write `## ` for a section/, 'make it a section'],
  [/the facts about the company or the facts about the policy of/, 'the facts about'],
  [
    /^#\S+ leads to (".*"); delete the note, or the anchor there/,
    'this note is on $1, which is in the text; delete it',
  ],
  [/ to a file of its own/, ' to a policy of its own'],
  [/; or, if it is to go, write in it `from: [^`]*`.*?; then/, '; then'],
  [/write `resolved: true` into it in draft.notes.yaml/, 'resolve it in Word, and bring the file back'],
  [/write `[\w-]+: not applicable because …`/, 'write why'],
  [/write the anchor of the section that says it/, 'choose the section that says it'],
  [/, or the anchor of another section$/, ', or choose another section'],
  [
    /write `[^`]*` below `covers:` if that section says it,.*$/,
    'declare it for that section too if that says it, or for the one that does instead, or for none',
  ],
  [
    /write `[^`]*` below `requests:` if that section lets.*$/,
    'choose that section for it too if that lets people make it, or the one that does instead, or none',
  ],
  [/write (`[\w-]+): policy#section` below `shortcuts:` in (.*?) again/, 'put $1` back below `shortcuts` in $2'],
]

/** What a finding of a rule says on the desk: what is wrong and what to do there, without commands and the marks of files, and with texts by their titles and days. */
export function deskWords(rule: string, found: string, content: Content): string {
  const said = onScreen.reduce(
    (words, [inFile, onDesk]) => words.replace(inFile, onDesk),
    withoutFiles(withNames(found), content),
  )
  const [, about = ''] = /(?:^|[ `/])([a-z\d-]+\/[a-z\d-]+)\//.exec(found) ?? []
  const reason = withHeadings(said, textsOf(content, about))
  if (rule === lostAnchor.id) {
    const [, what = reason, heir] = /^(.*?nowhere now); (?:if "(.*)" took )?/.exec(reason) ?? []
    return sentence(
      heir === undefined
        ? `${what}; ${gone}`
        : `${what}; if “${heir}” says it now, Fix leads its links there; if it is gone, ${gone}`,
    )
  }
  if (rule === placeholder.id)
    return sentence(reason.replace(/put what (.*) between backquotes$/, 'mark what $1 “As typed” in the bar of tools'))
  // What is typed there stays as it is typed.
  return sentence(reason.replaceAll(/`(\d+)\\([.)])`/g, 'a paragraph that begins with `$1$2`'))
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
    .replaceAll(/"[^"]*"|(?<![\w/{])`?#([^\s#`,;:"]+)`?/g, (said, anchor?: string) =>
      anchor === undefined ? said : `“${headingOf(anchor)}”`,
    )
    .replace(
      /(section\b.*did you mean )`(?:[\w-]+#)?([^`]+)`/,
      (_, said: string, near: string) => `${said}“${headingOf(near)}”`,
    )
}

/** What is said with requests, disclosures and the rules of waivers by what they are. */
function withNames(found: string): string {
  return found
    .replaceAll(
      /(?<=\bwaiver of )`([\w-]+)`|`([\w-]+)`(?= (?:cannot be waived|is an error, which))/g,
      (said, held, kept) => {
        const says = findRule(held ?? kept)?.says
        return says ? `“${says.replace(/\.$/, '')}”` : said
      },
    )
    .replaceAll(/(?<=\brequest )`([\w-]+)`/g, (_, name: string) => `“${requestLabel(name)}”`)
    .replaceAll(/`([\w-]+)`(?= is (?:both |not )?(?:declared|applicable)\b)/g, (said, id: string) => {
      const says = disclosures.find((one) => one.id === id)?.says
      return says ? `“${says.replace(/\.$/, '')}”` : said
    })
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
