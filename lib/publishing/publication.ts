// Changes drafts into versions, and versions back into drafts, on the disk.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { TakenBack } from '../archive/withdrawals'
import { addressesFile, withAddresses } from '../content/addresses'
import { waitingTexts } from '../content/entries'
import { nameFile, notesPath, textPath } from '../content/names'
import { formatRecord, parseRecord, type SealRecord, sealOf, sealsFile, type Withdrawal } from '../content/seals'
import { defaultLanguage } from '../languages/tags'
import { readIfThere, replaceFile, writeFile } from '../system/files'
import { takeLock } from '../system/lock'
import { writeAnchor } from '../text/anchors'
import { urls } from '../urls'

/** Keeps other processes from publishing from a content folder, until the function that it returns is called or this process ends. Throws when another publishes. */
export function lockPublications(dir: string): () => void {
  return takeLock(join(dir, '.publish.lock'), 'publication')
}

/** The files that a publication, or a withdrawal, may change: the version, the draft and the comments on it, the record of the seals, the list of addresses. */
export function publishedFiles(dir: string, policy: string, day: string, language?: string): string[] {
  const texts = [textPath(policy, day, language), textPath(policy, 'draft', language), notesPath(policy, language)]
  const names = [...texts, sealsFile, addressesFile]
  return names.map((name) => join(dir, name))
}

/** A draft to be published. */
export interface Publication {
  /** The name of its policy, such as `klantra/privacy`. */
  policy: string
  /** The day of the version that it becomes. */
  day: string
  /** The language of a translation of that version, where it is one. */
  language?: string
  /** The language of the policy, where that is declared. */
  writtenIn?: string
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
  const { policy, day, language, writtenIn = defaultLanguage, checked, source, broughtOn } = publication
  const { replaces, addresses = [] } = publication
  const draft = join(dir, textPath(policy, 'draft', language))
  const path = textPath(policy, day, language)
  const written = readFileSync(draft)
  if (existsSync(join(dir, path)) && !replaces) throw new Error(`There is ${join(dir, path)} already.`)
  if (sealOf(written) !== checked) throw new Error(`${draft} was changed in the meantime. Publish again.`)
  const bytes = source === undefined ? written : Buffer.from(source)
  const seal = sealOf(bytes)
  if (source !== undefined && seal !== checked) replaceFile(draft, source)
  writeFile(waiting(dir, path), bytes)
  listAddresses(dir, addresses)
  for (const { withdrawal } of replaces?.translations ?? []) becomeDraft(dir, withdrawal)
  changeRecord(dir, replaces, ({ seals, brought, languages }) => {
    seals.set(path, seal)
    if (broughtOn !== undefined) brought.set(path, broughtOn)
    if (language === undefined && writtenIn !== defaultLanguage) languages.set(path, writtenIn)
  })
  for (const { withdrawal } of replaces?.translations ?? []) rmSync(join(dir, withdrawal.path))
  finish(dir, path)
}

/**
 * Takes a version back, and its translations: each text becomes the draft, in the place of any that is
 * there, and its seal a remark of the record. The files go last, so that a stop at any instant leaves the
 * version as it was, or one that the record names as withdrawn and that `finishWithdrawals` removes.
 */
export function withdrawVersion(dir: string, taken: TakenBack): void {
  const all = [taken, ...(taken.translations ?? [])]
  for (const { withdrawal } of all) becomeDraft(dir, withdrawal)
  changeRecord(dir, taken, () => {})
  for (const { withdrawal } of all) rmSync(join(dir, withdrawal.path))
}

function becomeDraft(dir: string, { path, company, policy, language }: Withdrawal): void {
  const name = `${company}/${policy}`
  const draft = join(dir, textPath(name, 'draft', language))
  const text = readFileSync(join(dir, path), 'utf8')
  // Comments on another draft go with that.
  if (readIfThere(draft) !== text) rmSync(join(dir, notesPath(name, language)), { force: true })
  replaceFile(draft, text)
}

/** Removes the files of versions and translations of a policy that the record names as withdrawn. Returns their paths. */
export function finishWithdrawals(dir: string, policy: string): string[] {
  const { seals, withdrawals } = readRecord(dir)
  const left = withdrawals.flatMap(({ path, seal }) => {
    if (!path.startsWith(`${policy}/`) || seals.has(path) || !existsSync(join(dir, path))) return []
    return sealOf(readFileSync(join(dir, path))) === seal ? path : []
  })
  for (const path of left) rmSync(join(dir, path))
  return left
}

/** Goes on with a publication that was stopped. Returns the day of its text, and the language of a translation, when its seal was recorded; otherwise the draft is still to be published. */
export function resumePublication(dir: string, policy: string): { day: string; language?: string } | undefined {
  if (nameFile(`${policy}/draft.mdx`).kind !== 'draft') return undefined
  const { seals } = readRecord(dir)
  for (const name of waitingTexts(dir, policy)) {
    const path = `${policy}/${name}.mdx`
    if (seals.get(path) === sealOf(readFileSync(waiting(dir, path)))) {
      finish(dir, path)
      finishWithdrawals(dir, policy)
      const [day = '', language] = name.split('.')
      return { day, language }
    }
    rmSync(waiting(dir, path))
  }
  return undefined
}

function waiting(dir: string, path: string): string {
  return join(dir, dirname(path), `.${basename(path)}`)
}

/** The draft goes before its copy becomes the version: once there is a version of the day, nothing is left to do. */
function finish(dir: string, path: string): void {
  const file = waiting(dir, path)
  const draft = join(dir, path.replace(/[\d-]{10}(?=[^/]*$)/, 'draft'))
  if (existsSync(draft) && sealOf(readFileSync(draft)) === sealOf(readFileSync(file))) {
    // Comments go with the draft that they are on, and before it, as nothing is left to do without it.
    rmSync(draft.replace(/mdx$/, 'notes.yaml'), { force: true })
    rmSync(draft)
  }
  renameSync(file, join(dir, path))
}

/** Adds addresses to the list of those that must go on landing. */
export function listAddresses(dir: string, addresses: string[]): void {
  const list = join(dir, addressesFile)
  if (addresses.length > 0) replaceFile(list, withAddresses(readIfThere(list), addresses))
}

/** The addresses come first: one that is listed too early does no harm. */
function changeRecord(dir: string, taken: TakenBack | undefined, change: (record: SealRecord) => void): void {
  const record = readRecord(dir)
  for (const { withdrawal, anchors } of taken ? [taken, ...(taken.translations ?? [])] : []) {
    const page = urls.policy(withdrawal.company, withdrawal.policy)
    const addresses = anchors.map((anchor) => `${page}#${writeAnchor(anchor)}`)
    listAddresses(dir, addresses)
    record.withdrawals.push(withdrawal)
    record.seals.delete(withdrawal.path)
    record.brought.delete(withdrawal.path)
    record.languages.delete(withdrawal.path)
  }
  change(record)
  replaceFile(join(dir, sealsFile), formatRecord(record))
}

function readRecord(dir: string): SealRecord {
  return parseRecord(readIfThere(join(dir, sealsFile)))
}
