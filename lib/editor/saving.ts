// Saves what the editor sends to the content folder on the disk.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nameFile } from '../content/names'
import { replaceFile } from '../system/files'
import { isRecord } from '../system/record'
import { carryOver } from './carry-over'
import { type Form, formFields } from './forms'
import { areReadable, mergeFields } from './merge-fields'

/** A file as a form sends it. */
export interface SentFile {
  /** Its path below the content folder. */
  path: string
  source: string
  /** The `blobOf` of the file from which the form began; empty where there was none. */
  base: string
}

/** Why a file was not saved, with the HTTP status that says so. */
export interface Refusal {
  status: 400 | 403 | 409 | 422
  reason: string
}

/** Saves what Keystatic sends, as JSON with the files base64-encoded, and `bases`, JSON too: by path, the `blobOf` of each file from which its form began. Returns why something was not saved. */
export function saveSent(dir: string, body: string, bases: string | null): Refusal | undefined {
  const sent = readSent(body, bases)
  if (!sent) return { status: 400, reason: 'This is nothing that the forms of the editor send. Reload the page.' }
  if (sent.deletions > 0) return { status: 403, reason: 'The editor deletes nothing. Nothing was saved.' }
  return saveAll(dir, sent.files)
}

function readSent(body: string, bases: string | null): { files: SentFile[]; deletions: number } | undefined {
  const sent = parse(body)
  const base = parse(bases ?? '')
  if (!isRecord(sent) || !isRecord(base) || !Array.isArray(sent.additions) || !Array.isArray(sent.deletions)) {
    return undefined
  }
  const files: SentFile[] = []
  for (const addition of sent.additions) {
    if (!isRecord(addition) || typeof addition.path !== 'string' || typeof addition.contents !== 'string')
      return undefined
    const { path, contents } = addition
    const source = Buffer.from(contents, 'base64').toString()
    files.push({ path, source, base: Object.hasOwn(base, path) ? String(base[path]) : '' })
  }
  const paths = new Set(files.map(({ path }) => path))
  return paths.size === files.length ? { files, deletions: sent.deletions.length } : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Saves a file that a form sends, whole or not at all, in the style of `check --fix`. What the form did not change stays as it was. Returns why it was not saved. */
export function save(dir: string, file: SentFile): Refusal | undefined {
  return saveAll(dir, [file])
}

/** Saves files, or none of them when one is refused. */
function saveAll(dir: string, files: SentFile[]): Refusal | undefined {
  const plans = files.map((file) => planOf(dir, file))
  const refusal = plans.find((one) => 'reason' in one)
  if (refusal) return refusal
  for (const one of plans) if ('text' in one && one.text !== undefined) replaceFile(one.file, one.text)
  return undefined
}

/** What is to be written where, without a text when nothing changes; or why a file is not saved. */
function planOf(dir: string, { path, source, base }: SentFile): { file: string; text?: string } | Refusal {
  const named = nameFile(path)
  if (named.kind !== 'draft' && named.kind !== 'company' && named.kind !== 'policy') {
    return { status: 403, reason: `${path} is nothing that the editor may change. A published version stays as it is.` }
  }
  const file = join(dir, path)
  if (!isInside(dir, path)) return { status: 403, reason: `${path} is not in the content folder.` }
  if (existsSync(file) && !lstatSync(file).isFile()) return { status: 403, reason: `${path} is not a file.` }
  const former = existsSync(file) ? readFileSync(file) : undefined
  if (former === undefined && named.kind !== 'policy') {
    return { status: 409, reason: `${path} is gone: it was published or removed meanwhile. Nothing was saved.` }
  }
  if (base !== (former ? blobOf(former) : '')) {
    return {
      status: 409,
      reason: `${path} was changed meanwhile, in another window or another program. Nothing was saved, and nothing was lost: what you wrote is kept in this form. Reload the page to see both.`,
    }
  }
  const text = former && decode(former)
  if (former && text === undefined) {
    return {
      status: 422,
      reason: `${path} is not in UTF-8, so its text would be damaged. Save it as UTF-8 in a text editor.`,
    }
  }
  const merged = mergeSource(named.kind, text, source)
  if (merged === undefined) {
    return { status: 422, reason: `${path} could not be read again as it would be saved. Nothing was saved.` }
  }
  return { file, text: merged === text ? undefined : merged }
}

/** The source of a file to save in the place of `former`, from what a form has written. Returns undefined when that cannot be read. */
function mergeSource(kind: Form['kind'], former: string | undefined, written: string): string | undefined {
  if (kind === 'draft') return carryOver(former, written)
  return areReadable(written, formFields[kind]) ? mergeFields(former, written, formFields[kind]) : undefined
}

/** The name that git gives to the bytes of a file: a SHA-1 in hexadecimal digits. */
export function blobOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The text of bytes in UTF-8; undefined for other bytes. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whether neither a file below a folder nor a folder on the way to it is a link to elsewhere. */
function isInside(dir: string, path: string): boolean {
  const file = join(dir, path)
  if (!existsSync(dirname(file)) || lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return false
  return realpathSync(dirname(file)) === dirname(join(realpathSync(dir), path))
}
