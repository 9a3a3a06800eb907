import type { Nodes, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { findingOf } from '../check/findings'
import { messageOf } from '../check/report'
import { type Content, dayOf, languageOf, policyOf, profilesOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { inForce } from '../content/status'
import { formatDate } from '../languages/dates'
import { readText } from '../rules/read'
import { parse } from '../text/parse'
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
}

/** A Word file, and the source of the text that is in it. */
export interface Outgoing {
  bytes: Uint8Array
  name: string
  source: string
  /** What the file shows, in words. */
  says: string
}

/** Who the remarks of the check are from. */
export const checker = 'Check'

/** Writes a text of a policy as a Word file. Throws in plain words where there is no such text, or it cannot be read. */
export async function policyToWord(content: Content, policy: string, order: Order, site: string): Promise<Outgoing> {
  const [company = '', own = ''] = policy.split('/')
  const { versions = [], draft } = policyOf(content, policy) ?? {}
  const today = dayOf(content, policy)
  const versionOf = (day: string) => {
    const known = versions.map(({ updated }) => updated).join(', ') || 'none'
    return (
      versions.find(({ updated }) => updated === day) ?? fail(`${policy} has no version of ${day}. There are ${known}.`)
    )
  }
  const current = inForce(versions, today)
  const document = order.version === undefined ? (draft ?? current) : versionOf(order.version)
  if (!document) return fail(`${policy} has neither a draft nor a version.`)
  const before = order.against === undefined ? (document === draft ? current : undefined) : versionOf(order.against)
  const older = order.isClean || before === document ? undefined : before
  const name = content.companies.get(company)?.name ?? company
  const title = document.front?.values.title?.text ?? own
  const state = stateOf(document, today, current)
  const changes = older ? `changes since ${formatDate(older.updated)}` : ''
  const bytes = await writePolicy({
    title,
    text: textIn(document),
    against: older && { text: textIn(older), author: `${name}, ${changes}`, day: today },
    foot: [name, title, state, changes].filter((part) => part !== '').join(' · '),
    site,
    seal: document.seal,
    remarks: document === draft && !order.isClean ? remarksOn(document, profilesOf(content, policy), today) : [],
    language: languageOf(content, policy),
  })
  const file = `${company}-${own}-${document === draft ? 'draft' : document.updated}${older ? '-changes' : ''}.docx`
  return {
    bytes,
    name: file,
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

function fail(reason: string): never {
  throw new Error(reason)
}

/** What a source says, also where it breaks rules. Undefined where it cannot be read. */
export function textOfSource(source: string): Text | undefined {
  const read = readText(new VFile(source), 'superseded')
  return read?.text ?? read?.compared
}

/** What the check found in a draft, at the paragraphs that it concerns. */
function remarksOn({ file }: PolicyDocument, profiles: string[], day: string): Remark[] {
  const tree = parse(new VFile({ value: String(file) }))
  const places = tree ? placesIn(tree) : []
  return file.messages.map((message) => {
    const finding = findingOf(file, message, profiles)
    const found = places.findLast(
      ({ line, column }) => line < (finding.line ?? 0) || (line === finding.line && column <= (finding.column ?? 1)),
    )
    return { place: found?.place ?? '0.0', author: checker, day, text: messageOf(finding) }
  })
}

/** Where the headings, paragraphs and cells of a tree stand, and which of their section each is. */
export function placesIn(tree: Root): { place: string; line: number; column: number; words: string }[] {
  const places: ReturnType<typeof placesIn> = []
  let [section, leaf] = [0, 0]
  const add = (node: Nodes, place: string) => {
    const { line = 0, column = 0 } = node.position?.start ?? {}
    places.push({ place, line, column, words: textOf(node) })
  }
  const walk = (node: RootContent): void => {
    if (node.type === 'heading') {
      section++
      leaf = 0
      add(node, `${section}.h`)
    } else if (node.type === 'paragraph' || node.type === 'tableCell') add(node, `${section}.${leaf++}`)
    else if (node.type === 'table') node.children.slice(textOf(node.children[0]) === '' ? 1 : 0).forEach(walk)
    else if ('children' in node) node.children.forEach(walk)
  }
  tree.children.forEach(walk)
  return places
}
