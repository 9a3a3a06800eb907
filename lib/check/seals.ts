// Looks in git, and on the disk, for what was published.

import { join } from 'node:path'
import type { VFile } from 'vfile'
import { addressesFile, parseAddresses } from '../addresses'
import { commitWithSeal, linesOnceAdded } from '../git'
import { waitingDays } from '../publication'
import { sealedVersion } from '../rules/version-rules'
import { formatWithdrawal, type ParsedRecord, parseRecord, type SealRecord, sealsFile } from '../seals'
import { problem } from '../text/problem'
import { fileAmong } from './checked'

/** The file of a version, its path below the content folder, and its seal as it is now. */
export interface SealedFile {
  file: VFile
  path: string
  company: string
  policy: string
  seal: string
}

/** Reports versions that are not what was published, as `SHA256SUMS` records it and git remembers, and how to bring that back. `sums` has no text where there is no such file. */
export function checkSeals(dir: string, sums: VFile, versions: SealedFile[]): void {
  if (sums.value === undefined && versions.length > 0) {
    const reason = `the record of what was published is missing; restore it: \`git checkout HEAD -- ${sums.path}\``
    problem(sums, undefined, reason, sealedVersion)
    return
  }
  const record = parseRecord(String(sums))
  for (const line of record.unreadable) {
    const reason = `this line is no seal, or one of a file that has one; restore the file: \`git checkout HEAD -- ${sums.path}\``
    problem(sums, { line, column: 1 }, reason, sealedVersion)
  }
  const known = { ...record, forgotten: checkMemory(dir, sums, record) }
  for (const version of versions) checkVersion(dir, version, known)
  const paths = new Set(versions.map(({ path }) => path))
  for (const [path, seal] of record.seals) {
    if (!paths.has(path)) reportMissing(dir, sums, path, seal, record)
  }
}

/** Reports addresses that the list among the files no longer has, though a commit had them. */
export function checkAddressList(dir: string, files: VFile[]): void {
  const path = join(dir, addressesFile)
  const written = files.find((file) => file.path === path)
  const once = linesOnceAdded(dir, addressesFile)
  if (!written && once.length === 0) return
  const list = fileAmong(files, path)
  const text = written ? String(written) : ''
  for (const line of parseAddresses(text).unreadable) {
    const reason = `this line is not an address such as \`/klantra/privacy/#data-retention\`; restore the file: \`git checkout HEAD -- ${list.path}\``
    problem(list, { line, column: 1 }, reason, sealedVersion)
  }
  const lines = new Set(text.split('\n'))
  for (const line of once) {
    if (line === '' || lines.has(line)) continue
    const reason = `\`${line}\` must go on landing and is no longer listed; add the line again`
    problem(list, undefined, reason, sealedVersion)
  }
}

/** A line of the record is never taken back or replaced, but that of a seal by the remark that its version was withdrawn. Returns the seals that git remembers and the record does not. */
function checkMemory(dir: string, sums: VFile, record: ParsedRecord): Map<string, string> {
  const lines = new Set(String(sums).split('\n'))
  const withdrawn = new Set(record.withdrawals.map(({ path, seal }) => `${seal}  ${path}`))
  const forgotten = new Map<string, string>()
  for (const written of linesOnceAdded(dir, sealsFile)) {
    if (lines.has(written) || withdrawn.has(written)) continue
    const { seals, withdrawals, brought } = parseRecord(written)
    for (const [path, seal] of seals) {
      if (record.seals.get(path) === seal || withdrawn.has(`${seal}  ${path}`)) continue
      forgotten.set(path, seal)
      reportForgotten(sums, record.lines.get(path), path, seal)
    }
    const remarks = [...withdrawals.map(formatWithdrawal), ...(brought.size > 0 ? [written] : [])]
    for (const remark of remarks) {
      if (isStale(remark, record)) continue
      problem(sums, undefined, `a remark of the record is missing; add the line \`${remark}\``, sealedVersion)
    }
  }
  return forgotten
}

/** A version that was brought and then withdrawn has no remark on being brought any more. */
function isStale(remark: string, { withdrawals }: SealRecord): boolean {
  return [...parseRecord(remark).brought.keys()].some((path) => withdrawals.some((one) => one.path === path))
}

function reportForgotten(sums: VFile, line: number | undefined, path: string, seal: string): void {
  const reason =
    line === undefined
      ? `the seal of \`${path}\`, which was published, is missing; add the line \`${seal}  ${path}\``
      : `this is not the seal with which \`${path}\` was published; write \`${seal}  ${path}\` instead`
  problem(sums, line === undefined ? undefined : { line, column: 1 }, reason, sealedVersion)
}

function reportMissing(dir: string, sums: VFile, path: string, seal: string, { lines }: ParsedRecord): void {
  const reason = isWaiting(dir, path)
    ? stopped(path)
    : `\`${path}\` was published and is missing; ${restoring(dir, path, seal)}`
  problem(sums, { line: lines.get(path) ?? 1, column: 1 }, reason, sealedVersion)
}

interface Known extends ParsedRecord {
  /** The seals that git remembers and the record does not have. */
  forgotten: Map<string, string>
}

function checkVersion(dir: string, version: SealedFile, { seals, withdrawals, forgotten }: Known): void {
  const { file, path, company, policy, seal } = version
  const published = forgotten.get(path) ?? seals.get(path)
  if (published === seal) return
  const withdrawal = withdrawals.findLast((one) => one.path === path)
  if (published === undefined && withdrawal) {
    const reason = `the version was withdrawn on ${withdrawal.on}; finish that, which removes the file: \`npm run policy withdraw ${path.replace(/\.mdx$/, '')}\``
    problem(file, undefined, reason, sealedVersion)
  } else if (published === undefined) {
    const reason = `the version is not in ${sealsFile}, so it was not published; move it away, or make it the \`draft.mdx\` where there is none, and publish that: \`npm run policy publish ${company}/${policy}\``
    problem(file, undefined, reason, sealedVersion)
  } else if (isWaiting(dir, path)) {
    problem(file, undefined, stopped(path), sealedVersion)
  } else {
    const reason = `the file is not what was published; ${restoring(dir, path, published)}, and write what is to change in a draft: \`npm run policy draft ${company}/${policy}\``
    problem(file, undefined, reason, sealedVersion)
  }
}

function isWaiting(dir: string, path: string): boolean {
  const [, policy = '', day = ''] = /^(.*)\/(.*)\.mdx$/.exec(path) ?? []
  return waitingDays(dir, policy).includes(day)
}

function stopped(path: string): string {
  return `the publication of \`${path}\` was stopped; finish it: \`npm run policy publish ${path.replace(/\/[^/]*$/, '')}\``
}

function restoring(dir: string, path: string, seal: string): string {
  const commit = commitWithSeal(dir, path, seal)
  if (commit !== undefined) return `restore it: \`git checkout ${commit} -- ${join(dir, path)}\``
  return `restore ${join(dir, path)} from a copy whose SHA-256 is ${seal}`
}
