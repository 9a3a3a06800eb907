// Publishes texts of the past on the disk.
import { VFile } from 'vfile'
import { checkContent } from '../check/content'
import type { Finding } from '../check/report'
import { type Content, dayOf, policyOf } from '../content/content'
import { textPath } from '../content/names'
import { readText } from '../content/read'
import { isDate } from '../languages/dates'
import { lockPublications } from '../publishing/publication'
import { refuseDay } from '../publishing/publication-day'
import { judge, overridesFor, publishRelease } from '../publishing/release'
import { isSame, redline } from '../redline/redline'
import { reasonOf } from '../system/files'
import { type Becoming, bringFile, importFor, type NamedFile } from './bring'
import { type Imported, importFile } from './import'

/** A file with the day on which its text was published. */
export interface DatedFile extends NamedFile {
  day: string
}

/** What became of a file: its version is there now, or was already, or its draft has errors. */
export interface Brought {
  file: DatedFile
  /** What was taken over; undefined where its version was there, or its draft. */
  imported?: Imported
  /** Whether its version was there and says something else, so that it was not taken. */
  isOther?: boolean
  /** Why it could not be published, with what the check found; it is the draft then. */
  refusal?: { reason: string; findings: Finding[] }
}

/** Files with their days, oldest first: that in its name, or else the one that its text gives as its own. Throws where there is none, or two have one. */
export function dateFiles(files: NamedFile[]): DatedFile[] {
  const dated = files.map((file) => {
    const day = dayNamed(file.name) ?? importFile(file.bytes, file.name, { title: '', fields: {} }).days.updated
    if (day === undefined)
      throw new Error(`${file.name} has no day. Name it by the day of its publication, such as 2021-03-04.docx.`)
    return { ...file, day }
  })
  const sorted = dated.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  for (const [index, { day, name }] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next?.day === day)
      throw new Error(`${name} and ${next.name} are both of ${day}. Name each by the day of its publication.`)
  }
  return sorted
}

/** The day that the name of a file has, such as `privacy-2021-03-04.docx`; undefined where it has none. */
export function dayNamed(name: string): string | undefined {
  const [, year, month, date] = /(?<!\d)(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name) ?? []
  const day = `${year}-${month}-${date}`
  return isDate(day) ? day : undefined
}

/** How files are brought: with what is known of a company that is started, with what they are published with where that is not what is proposed, and with `takesDraft` from the draft that there is, in which errors of the first file were put right. */
export type Bringing = Pick<Becoming, 'company' | 'said'> & { takesDraft?: boolean }

/** Publishes files as versions of their days, oldest first, up to the first that has errors, which becomes the draft, or that cannot be read. A draft that it left when it was stopped, it takes. Throws why the first cannot be. */
export function bringHistory(
  dir: string,
  today: string,
  policy: string,
  files: DatedFile[],
  { takesDraft = false, ...becoming }: Bringing = {},
): Brought[] {
  const unlock = lockPublications(dir)
  const brought: Brought[] = []
  try {
    for (const [index, file] of files.entries()) {
      const content = checkContent(dir, today, 'all')
      const one = bringVersion(content, dir, policy, file, { ...becoming, takesDraft: takesDraft && index === 0 })
      brought.push(one)
      if (one.refusal) break
    }
    return brought
  } catch (error) {
    const file = files[brought.length]
    // What was published before is to be told.
    if (file === undefined || brought.length === 0) throw error
    return [...brought, { file, refusal: { reason: reasonOf(error), findings: [] } }]
  } finally {
    unlock()
  }
}

/** Publishes a file as the version of its day, or leaves it as the draft. */
function bringVersion(content: Content, dir: string, policy: string, file: DatedFile, becoming: Bringing): Brought {
  const { day } = file
  if (content.record.seals.has(textPath(policy, day))) return { file, isOther: !saysAsThere(content, policy, file) }
  const refusal = refuseDay(content.record, policy, { today: dayOf(content, policy), day })
  if (refusal !== undefined) return { file, refusal: { reason: refusal, findings: [] } }
  const as = { ...becoming, updated: day }
  const draft = policyOf(content, policy)?.draft?.file
  const isDraft = draft && (becoming.takesDraft || String(draft) === importFor(content, policy, file, as).source)
  const imported = isDraft ? undefined : bringFile(content, dir, policy, file, as)
  return { file, imported, refusal: publishAs(dir, content.today, policy, day, dayOf(content, policy)) }
}

/** Whether a file says what the version of its day says, which is there. */
function saysAsThere(content: Content, policy: string, file: DatedFile): boolean {
  const version = policyOf(content, policy)?.versions.find(({ updated }) => updated === file.day)
  const text = readText(new VFile(importFor(content, policy, file, { updated: file.day }).source))?.text
  return version?.text !== undefined && text !== undefined && isSame(redline(version.text, text))
}

/** Publishes the draft as the version of a day in the past. Returns why it cannot be. */
function publishAs(dir: string, today: string, policy: string, day: string, on: string): Brought['refusal'] {
  const intent = { today: on, day }
  const judgement = judge(checkContent(dir, today, 'all', overridesFor(policy, intent)), dir, policy, intent)
  if ('refusal' in judgement) {
    const findings = judgement.report?.findings.filter(({ severity }) => severity === 'error') ?? []
    return { reason: judgement.refusal, findings }
  }
  publishRelease(dir, policy, intent, judgement.release)
  return undefined
}
