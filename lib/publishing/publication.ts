// Changes drafts into versions, and versions back into drafts, on the disk.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TakenBack } from '../archive/withdrawals'
import { addressesFile, withAddresses } from '../content/addresses'
import { waitingDays } from '../content/entries'
import { nameFile } from '../content/names'
import { formatRecord, parseRecord, type SealRecord, sealOf, sealsFile } from '../content/seals'
import { readIfThere, replaceFile, writeFile } from '../system/files'
import { takeLock } from '../system/lock'
import { writeAnchor } from '../text/anchor'
import { urls } from '../urls'

/** Keeps other processes from publishing from a content folder, until the function that it returns is called or this process ends. Throws when another publishes. */
export function lockPublications(dir: string): () => void {
  return takeLock(join(dir, '.publish.lock'), 'publication')
}

/** The files that a publication, or a withdrawal, may change: the version, the draft, the record of the seals, the list of addresses. */
export function publishedFiles(dir: string, policy: string, day: string): string[] {
  const names = [join(policy, `${day}.mdx`), join(policy, 'draft.mdx'), sealsFile, addressesFile]
  return names.map((name) => join(dir, name))
}

/** A draft to be published. */
export interface Publication {
  /** The name of its policy, such as `klantra/privacy`. */
  policy: string
  /** The day of the version that it becomes. */
  day: string
  /** The seal with which it was checked. */
  checked: string
  /** What is sealed, where that is not the draft byte for byte. */
  source?: string
  /** The day on which it is published, where that is not the day of the version. */
  broughtOn?: string
  /** The version of that day whose place it takes. */
  replaces?: TakenBack
  /** The shortcuts and former addresses that become public with it. */
  addresses?: string[]
}

/**
 * Makes the draft of a policy its version of a day, and records its seal. The draft must have the seal
 * with which it was checked. A copy of it waits, hidden, from before its seal is recorded until it is the
 * version, so that a stop at any instant leaves all that was sealed, and `resumePublication` goes on.
 */
export function publishDraft(dir: string, publication: Publication): void {
  const { policy, day, checked, source, broughtOn, replaces, addresses = [] } = publication
  const draft = join(dir, policy, 'draft.mdx')
  const path = `${policy}/${day}.mdx`
  const written = readFileSync(draft)
  if (existsSync(join(dir, path)) && !replaces) throw new Error(`There is ${join(dir, path)} already.`)
  if (sealOf(written) !== checked) throw new Error(`${draft} was changed in the meantime. Publish again.`)
  const bytes = source === undefined ? written : Buffer.from(source)
  const seal = sealOf(bytes)
  if (source !== undefined && seal !== checked) replaceFile(draft, source)
  writeFile(waiting(dir, policy, day), bytes)
  listAddresses(dir, addresses)
  changeRecord(dir, replaces, ({ seals, brought }) => {
    seals.set(path, seal)
    if (broughtOn !== undefined) brought.set(path, broughtOn)
  })
  finish(dir, policy, day)
}

/**
 * Takes a version back: its text becomes the draft, in the place of any that is there, and its seal a
 * remark of the record. The file goes last, so that a stop at any instant leaves the version as it was, or
 * one that the record names as withdrawn and that `finishWithdrawals` removes.
 */
export function withdrawVersion(dir: string, taken: TakenBack): void {
  const { path, company, policy } = taken.withdrawal
  replaceFile(join(dir, company, policy, 'draft.mdx'), readFileSync(join(dir, path), 'utf8'))
  changeRecord(dir, taken, () => {})
  rmSync(join(dir, path))
}

/** Removes the files of versions of a policy that the record names as withdrawn. Returns their days. */
export function finishWithdrawals(dir: string, policy: string): string[] {
  const { seals, withdrawals } = readRecord(dir)
  const left = withdrawals.filter(({ path, seal }) => {
    if (!path.startsWith(`${policy}/`) || seals.has(path) || !existsSync(join(dir, path))) return false
    return sealOf(readFileSync(join(dir, path))) === seal
  })
  for (const { path } of left) rmSync(join(dir, path))
  return left.map(({ updated }) => updated)
}

/** Goes on with a publication that was stopped. Returns the day of its version when its seal was recorded; otherwise the draft is still to be published. */
export function resumePublication(dir: string, policy: string): string | undefined {
  if (nameFile(`${policy}/draft.mdx`).kind !== 'draft') return undefined
  const { seals } = readRecord(dir)
  for (const day of waitingDays(dir, policy)) {
    const file = waiting(dir, policy, day)
    if (seals.get(`${policy}/${day}.mdx`) === sealOf(readFileSync(file))) {
      finish(dir, policy, day)
      return day
    }
    rmSync(file)
  }
  return undefined
}

function waiting(dir: string, policy: string, day: string): string {
  return join(dir, policy, `.${day}.mdx`)
}

/** The draft goes before its copy becomes the version: once there is a version of the day, nothing is left to do. */
function finish(dir: string, policy: string, day: string): void {
  const file = waiting(dir, policy, day)
  const draft = join(dir, policy, 'draft.mdx')
  if (existsSync(draft) && sealOf(readFileSync(draft)) === sealOf(readFileSync(file))) rmSync(draft)
  renameSync(file, join(dir, policy, `${day}.mdx`))
}

/** Adds addresses to the list of those that must go on landing. */
export function listAddresses(dir: string, addresses: string[]): void {
  const list = join(dir, addressesFile)
  if (addresses.length > 0) replaceFile(list, withAddresses(readIfThere(list), addresses))
}

/** The addresses come first: one that is listed too early does no harm. */
function changeRecord(dir: string, taken: TakenBack | undefined, change: (record: SealRecord) => void): void {
  const record = readRecord(dir)
  if (taken) {
    const { withdrawal, anchors } = taken
    const page = urls.policy(withdrawal.company, withdrawal.policy)
    const addresses = anchors.map((anchor) => `${page}#${writeAnchor(anchor)}`)
    listAddresses(dir, addresses)
    record.withdrawals.push(withdrawal)
    record.seals.delete(withdrawal.path)
    record.brought.delete(withdrawal.path)
  }
  change(record)
  replaceFile(join(dir, sealsFile), formatRecord(record))
}

function readRecord(dir: string): SealRecord {
  return parseRecord(readIfThere(join(dir, sealsFile)))
}
