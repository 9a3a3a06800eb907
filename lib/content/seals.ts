import { createHash } from 'node:crypto'
import { isDate } from '../languages/dates'
import { canonicalTag } from '../languages/tags'
import { listLines } from '../source/source'

/** The name of the file that records the seals, beside the folders of the companies. */
export const sealsFile = 'SHA256SUMS'

/** The seal of each version: the SHA-256 of its file in hexadecimal digits, by its path below the content folder. */
export type Seals = Map<string, string>

/** A version that was taken back. Days are `YYYY-MM-DD`. */
export interface Withdrawal {
  /** The path that its file had below the content folder, such as `klantra/privacy/2025-05-04.mdx`. */
  path: string
  company: string
  policy: string
  /** The day of its publication. */
  updated: string
  /** The language of a translation that was withdrawn. */
  language?: string
  /** The day on which it took effect, or would have. */
  effective: string
  /** The day on which it was withdrawn. */
  on: string
  /** Why, in one line. */
  because: string
  seal: string
  /** Whether anyone could ever read it. Pages say nothing of a text that nobody could. */
  wasPublic: boolean
  /** Whether the text that took its place changes only the wording. */
  isEditorial: boolean
}

/** What `SHA256SUMS` records. */
export interface SealRecord {
  seals: Seals
  /** In the order of their paths, those of one path oldest first. */
  withdrawals: Withdrawal[]
  /** The day on which each version that was published under a day in the past was published, by its path. */
  brought: Map<string, string>
  /** The language of each version that was published in another than English, by its path. */
  languages: Map<string, string>
}

/** The record as it was read, with its lines. */
export interface ParsedRecord extends SealRecord {
  /** The line of each seal, from 1, by its path. */
  lines: Map<string, number>
  /** The lines, from 1, that record nothing. */
  unreadable: number[]
}

const sealLine = /^([0-9a-f]{64}) [ *](\S+)$/
const withdrawnLine =
  /^# withdrawn (\S+) ([0-9a-f]{64}) {2}((\S+)\/(\S+)\/([\d-]+)(?:\.([\w-]+))?\.mdx): (.+) \[effective ([\d-]+)(, never public)?(, editorial)?\]$/
const broughtLine = /^# brought (\S+) (\S+\.mdx)$/
const languageLine = /^# language (\S+) (\S+\.mdx)$/

/** The SHA-256 of bytes, in hexadecimal digits. */
export function sealOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads a record: seals in the format of `sha256sum`, and remarks on withdrawn and brought versions and on languages, which that passes over. */
export function parseRecord(text: string): ParsedRecord {
  const record: ParsedRecord = {
    seals: new Map(),
    withdrawals: [],
    brought: new Map(),
    languages: new Map(),
    lines: new Map(),
    unreadable: [],
  }
  for (const [index, line] of listLines(text).entries()) {
    if (line !== '' && !readLine(line, index + 1, record)) record.unreadable.push(index + 1)
  }
  return record
}

function readLine(
  line: string,
  number: number,
  { seals, withdrawals, brought, languages, lines }: ParsedRecord,
): boolean {
  const [, seal, path] = sealLine.exec(line) ?? []
  if (seal !== undefined && path !== undefined && !seals.has(path)) {
    seals.set(path, seal)
    lines.set(path, number)
    return true
  }
  const withdrawal = readWithdrawal(line)
  if (withdrawal) withdrawals.push(withdrawal)
  const [, day = '', broughtPath] = broughtLine.exec(line) ?? []
  const isBrought = broughtPath !== undefined && isDate(day) && !brought.has(broughtPath)
  if (isBrought) brought.set(broughtPath, day)
  const [, tag = '', written] = languageLine.exec(line) ?? []
  const isInLanguage = written !== undefined && canonicalTag(tag) === tag && !languages.has(written)
  if (isInLanguage) languages.set(written, tag)
  return withdrawal !== undefined || isBrought || isInLanguage
}

/** Reads the remark on a withdrawn version; undefined where a line is not one. */
function readWithdrawal(line: string): Withdrawal | undefined {
  const match = withdrawnLine.exec(line)
  if (!match) return undefined
  const [, on = '', seal = '', path = '', company = '', policy = '', updated = '', language] = match
  const [because = '', effective = '', neverPublic, editorial] = match.slice(8)
  if (![on, updated, effective].every(isDate)) return undefined
  const facts = { wasPublic: neverPublic === undefined, isEditorial: editorial !== undefined }
  return { path, company, policy, updated, ...(language && { language }), effective, on, because, seal, ...facts }
}

/** Writes a record by path: of each, what was withdrawn, oldest first, then what stands. */
export function formatRecord({
  seals,
  withdrawals = [],
  brought = new Map(),
  languages = new Map(),
}: Partial<SealRecord> & Pick<SealRecord, 'seals'>): string {
  const paths = new Set([...seals.keys(), ...withdrawals.map(({ path }) => path)])
  return [...paths]
    .sort()
    .flatMap((path) => {
      const day = brought.get(path)
      const language = languages.get(path)
      const seal = seals.get(path)
      return [
        ...withdrawals.filter((withdrawal) => withdrawal.path === path).map(formatWithdrawal),
        ...(day === undefined ? [] : [`# brought ${day} ${path}`]),
        ...(language === undefined ? [] : [`# language ${language} ${path}`]),
        ...(seal === undefined ? [] : [`${seal}  ${path}`]),
      ]
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** The remark on a withdrawn version. */
export function formatWithdrawal({ on, seal, path, because, effective, wasPublic, isEditorial }: Withdrawal): string {
  const facts = [
    `effective ${effective}`,
    ...(wasPublic ? [] : ['never public']),
    ...(isEditorial ? ['editorial'] : []),
  ]
  return `# withdrawn ${on} ${seal}  ${path}: ${because} [${facts.join(', ')}]`
}
