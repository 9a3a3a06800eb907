import { VFile } from 'vfile'
import { notesFileOf, passagesOf, type WordsIn, wordsAt, wordsOfNote } from '../check/notes'
import { findingOf, messageOf } from '../check/report'
import { type Content, dayOf, languageOf, type PolicyDocument, profilesOf } from '../content/content'
import { readNotes, type Remark as Said } from '../content/notes'
import { readText } from '../content/read'
import { inForce } from '../content/status'
import { formatDate, isDate } from '../languages/dates'
import { languageName } from '../languages/tags'
import { textName, textsOf } from '../publishing/translating'
import { counselRules } from '../rules/counsel-rules'
import type { Passage } from '../text/passages'
import type { Text } from '../text/text'
import { type Remark, writePolicy } from './policy-docx'

/** What of a policy goes out to Word. */
export interface Order {
  /** The day of the version that goes out; undefined for the draft, or without one for the version in force. */
  version?: string
  /** The day of the version that it is compared with; undefined for the one in force. */
  against?: string
  /** Whether it goes out without marks. */
  isClean?: boolean
  /** The language of a translation; undefined for the texts in the language of the policy. */
  language?: string
}

/** A Word file, and the source of the text that is in it. */
export interface Outgoing {
  /** What names the text, such as `klantra/privacy` or `klantra/privacy.de`. */
  text: string
  bytes: Uint8Array
  name: string
  source: string
  /** What the file shows, in words. */
  says: string
}

/** Who the remarks of the check are from. */
export const checker = 'Check'

/** The text of a policy that goes out, what it is, and the one that it is compared with. Throws in plain words where there is no such text. */
function textsFor(content: Content, policy: string, { version, against, isClean, language }: Order) {
  const { versions, draft } = textsOf(content, policy, language)
  const today = dayOf(content, policy)
  const inWords = language === undefined ? '' : ` in ${languageName(language)}`
  const known = versions.map(({ updated }) => updated).join(', ') || 'none'
  const versionOf = (day: string) =>
    versions.find(({ updated }) => updated === day) ??
    fail(`${policy} has no version of ${day}${inWords}. There are ${known}.`)
  const current = inForce(versions, today)
  const document = version === undefined ? (draft ?? current) : versionOf(version)
  if (!document) return fail(`${policy} has neither a draft nor a version${inWords}.`)
  const before = against === undefined ? (document === draft ? current : undefined) : versionOf(against)
  const older = isClean || before === document ? undefined : before
  return { document, isDraft: document === draft, state: `${stateOf(document, today, current)}${inWords}`, older }
}

/** Writes a text of a policy as a Word file. Throws in plain words where there is no such text, or it cannot be read. */
export async function policyToWord(content: Content, policy: string, order: Order, site: string): Promise<Outgoing> {
  const [company = '', own = ''] = policy.split('/')
  const { document, isDraft, state, older } = textsFor(content, policy, order)
  const text = textName(policy, order.language)
  const today = dayOf(content, policy)
  const name = content.companies.get(company)?.name ?? company
  const title = document.front?.values.title?.text ?? own
  const changes = older ? `changes since ${formatDate(older.updated)}` : ''
  const bytes = await writePolicy({
    title,
    text: textIn(document),
    against: older && { text: textIn(older), author: `${name}, ${changes}`, day: today },
    foot: [name, title, state, changes].filter((part) => part !== '').join(' · '),
    site,
    seal: document.seal,
    name: text,
    remarks: isDraft && !order.isClean ? remarksOn(content, policy, document) : [],
    language: order.language ?? languageOf(content, policy),
  })
  return {
    text,
    bytes,
    name: `${text.replaceAll(/\W/g, '-')}-${isDraft ? 'draft' : document.updated}${older ? '-changes' : ''}.docx`,
    source: String(document.file),
    says: [`${title}: ${state}`, changes || 'without marks'].join(', '),
  }
}

function stateOf(document: PolicyDocument, today: string, current: PolicyDocument | undefined): string {
  if (document.isDraft) return `Draft of ${formatDate(today)}, not in force`
  return `Version of ${formatDate(document.updated)}${document === current ? ', in force' : ''}`
}

function textIn({ file, text, compared, readable }: PolicyDocument): Text {
  return text ?? readable ?? compared ?? fail(`${file.path} cannot be read. Check it first.`)
}

/** Throws an error with a reason in plain words. */
export function fail(reason: string): never {
  throw new Error(reason)
}

/** What a source says, also where it breaks rules. Undefined where it cannot be read. */
export function textOfSource(source: string): Text | undefined {
  return readText(new VFile(source))?.text
}

/** What the check found in a draft, and the comments on it, at the words that they are on. */
function remarksOn(content: Content, policy: string, draft: PolicyDocument): Remark[] {
  const { file } = draft
  const day = dayOf(content, policy)
  const passages = passagesOf(draft)
  const profiles = profilesOf(content, policy)
  const found = file.messages
    .filter(({ ruleId }) => ruleId !== counselRules.comment.id)
    .map((message): Remark => {
      const finding = findingOf(file, message, profiles)
      return { ...placeIn(passages, wordsAt(passages, finding)), author: checker, day, text: messageOf(finding) }
    })
  const notes = notesFileOf(content, draft)
  const comments = notes ? readNotes(new VFile({ path: notes.path, value: notes.value })) : []
  const commented = comments.map((note): Remark => {
    const { by, date, says, replies = [], resolved } = note
    const said = (one: Said) => ({ author: one.by, day: isDate(one.date) ? one.date : day, text: one.says })
    return {
      ...placeIn(passages, wordsOfNote(passages, draft, note)),
      ...said({ by, date, says }),
      replies: replies.map(said),
      isResolved: resolved,
    }
  })
  return [...commented, ...found]
}

/** Where a writer for Word finds words: by their section, and by which of its paragraphs and cells they stand in. */
function placeIn(passages: Passage[], words: WordsIn | undefined): Pick<Remark, 'place' | 'on'> {
  if (!words) return { place: '0.0' }
  const { passage, start, end } = words
  const own = passages.filter(({ section, kind }) => section === passage.section && kind !== 'heading')
  const leaf = passage.kind === 'heading' ? 'h' : own.indexOf(passage)
  return { place: `${passage.section}.${leaf}`, on: { text: passage.text.slice(start, end), start } }
}
