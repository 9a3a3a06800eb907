// Changes drafts into versions on the disk.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nameFile } from './check/names'
import { isDate } from './dates'
import { replaceFile, writeFile } from './files'
import { takeLock } from './lock'
import { formatSeals, parseSeals, type Seals, sealOf, sealsFile } from './seals'

/** Keeps other processes from publishing from a content folder, until what this answers is called or this process ends. Throws when another publishes. */
export function lockPublications(dir: string): () => void {
  return takeLock(join(dir, '.publish.lock'), 'publication')
}

/** The files that a publication changes: the version and the record of the seals. */
export function publishedFiles(dir: string, policy: string, day: string): [version: string, record: string] {
  return [join(dir, policy, `${day}.mdx`), join(dir, sealsFile)]
}

/**
 * Makes the draft of a policy, such as `klantra/privacy`, its version of a day, and records its seal. The
 * draft must have the seal with which it was checked. A copy of it waits, hidden, from before its seal is
 * recorded until it is the version, so that a stop at any instant leaves all that was sealed, and
 * `resumePublication` goes on.
 */
export function publishDraft(dir: string, policy: string, day: string, checked: string): void {
  const draft = join(dir, policy, 'draft.mdx')
  const path = `${policy}/${day}.mdx`
  const bytes = readFileSync(draft)
  if (existsSync(join(dir, path))) throw new Error(`There is ${join(dir, path)} already.`)
  if (sealOf(bytes) !== checked) throw new Error(`${draft} was changed in the meantime. Publish again.`)
  writeFile(waiting(dir, policy, day), bytes)
  replaceFile(join(dir, sealsFile), formatSeals(readSeals(dir).set(path, checked)))
  finish(dir, policy, day)
}

/** Goes on with a publication that was stopped. Answers the day of its version when its seal was recorded; otherwise the draft is still to be published. */
export function resumePublication(dir: string, policy: string): string | undefined {
  if (nameFile(`${policy}/draft.mdx`).kind !== 'draft') return undefined
  const seals = readSeals(dir)
  for (const day of waitingDays(dir, policy)) {
    const file = waiting(dir, policy, day)
    if (seals.get(`${policy}/${day}.mdx`) === sealOf(readFileSync(file))) {
      finish(dir, policy, day)
      return day
    }
    rmSync(file)
  }
  return removePublished(dir, policy, seals)
}

/** The days of the versions of a policy that wait to be published. */
export function waitingDays(dir: string, policy: string): string[] {
  if (!existsSync(join(dir, policy))) return []
  const names = readdirSync(join(dir, policy)).filter((name) => /^\..*\.mdx$/.test(name))
  return names.map((name) => name.slice(1, -'.mdx'.length)).filter(isDate)
}

function waiting(dir: string, policy: string, day: string): string {
  return join(dir, policy, `.${day}.mdx`)
}

function finish(dir: string, policy: string, day: string): void {
  renameSync(waiting(dir, policy, day), join(dir, policy, `${day}.mdx`))
  removePublished(dir, policy, readSeals(dir))
}

/** Removes the draft when it is byte for byte the newest version. Answers the day of that. */
function removePublished(dir: string, policy: string, seals: Seals): string | undefined {
  const draft = join(dir, policy, 'draft.mdx')
  if (!existsSync(draft)) return undefined
  const own = [...seals.keys()].filter((path) => path.startsWith(`${policy}/`))
  const path = own.sort().at(-1)
  if (path === undefined || !existsSync(join(dir, path))) return undefined
  if (seals.get(path) !== sealOf(readFileSync(draft))) return undefined
  rmSync(draft)
  return path.slice(`${policy}/`.length, -'.mdx'.length)
}

function readSeals(dir: string): Seals {
  const file = join(dir, sealsFile)
  return existsSync(file) ? parseSeals(readFileSync(file, 'utf8')).seals : new Map()
}
