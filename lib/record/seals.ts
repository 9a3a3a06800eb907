// Looks in git, and on the disk, for what was published.
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { VFile } from 'vfile'
import { addressesFile, parseAddresses } from '../content/addresses'
import { fileAmong, type PolicyDocument } from '../content/content'
import { waitingTexts } from '../content/entries'
import { command, nameFile, textPath } from '../content/names'
import { type ParsedRecord, parseRecord, sealOf, sealsFile, type Withdrawal } from '../content/seals'
import { versionRules } from '../rules/version-rules'
import { commitWith, gitCommand, linesOnceAdded, repositoryAbove } from '../system/git'
import { problem } from '../text/problem'

/** The file of a version or a translation, its path below the content folder, and its seal as it is now. */
export type SealedFile = Pick<PolicyDocument, 'file' | 'path' | 'company' | 'policy' | 'updated' | 'language' | 'seal'>

/** Reports versions that are not what was published, as `SHA256SUMS` records it and git remembers, and how to bring that back. `sums` has no text where there is no such file. `dayOf` gives the day of a company by the path of its file. */
export function checkSeals(dir: string, sums: VFile, versions: SealedFile[], dayOf: (path: string) => string): void {
  if (sums.value === undefined && versions.length > 0) {
    const reason = `the record of what was published is missing; ${restoring(dir, sealsFile, () => true, 'restore it from a copy')}`
    problem(sums, undefined, reason, versionRules.seal)
    return
  }
  const record = parseRecord(String(sums))
  for (const line of record.unreadable) {
    const reason =
      'this line is no seal, or one of a file that has one; put it right, as `SHA-256  company/policy/2025-05-04.mdx`, or delete it'
    problem(sums, { line, column: 1 }, reason, versionRules.seal)
  }
  reportLineEnds(dir, sums)
  // What else is wrong may come of such a line.
  if (record.unreadable.length > 0) return
  checkRemarks(sums, record)
  const known = { ...record, forgotten: checkRecord(dir, sums, record, dayOf) }
  for (const version of versions) {
    const fault = faultOf(dir, version, known)
    if (fault !== undefined) problem(version.file, undefined, fault, versionRules.seal)
  }
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
    const reason = `this line is not an address such as \`/klantra/privacy/#data-retention\` or \`/legal/privacy.html\`; put it right, or delete it`
    problem(list, { line, column: 1 }, reason, versionRules.seal)
  }
  reportLineEnds(dir, list)
  const lines = new Set(text.split(/\r?\n/))
  for (const line of once) {
    if (line === '' || lines.has(line) || parseAddresses(line).unreadable.length > 0) continue
    const reason = `\`${line}\` must go on landing and is no longer listed; add the line again`
    problem(list, undefined, reason, versionRules.seal)
  }
}

/** What git remembers of a version, by its path. */
interface Remembered {
  /** Its seals, and how often each was withdrawn. */
  seals: Map<string, number>
  /** The seal that stood last; undefined where that was withdrawn. */
  standing?: string
  /** The remarks on its being brought and on its language, where it was not withdrawn since. */
  notes: string[]
  remarks: string[]
}

/** A line of the record is never taken back or replaced, but that of a seal by the remark that its version was withdrawn. Returns the seals that git remembers and the record does not. */
function checkRecord(
  dir: string,
  sums: VFile,
  record: ParsedRecord,
  dayOf: (path: string) => string,
): Map<string, string> {
  const lines = new Set(String(sums).split(/\r?\n/))
  const forgotten = new Map<string, string>()
  for (const [path, { seals, standing, notes, remarks }] of remember(linesOnceAdded(dir, sealsFile))) {
    const withdrawals = record.withdrawals.filter((one) => one.path === path)
    const gone = [...seals].filter(([seal, times]) => {
      // What was withdrawn is known by its remark.
      const now = withdrawals.filter((one) => one.seal === seal).length
      return record.seals.get(path) !== seal && now <= times && (seal === standing || times === 0)
    })
    for (const [seal] of gone) {
      forgotten.set(path, seal)
      reportForgotten(sums, record, { path, seal, isOfBranch: seals.has(record.seals.get(path) ?? '') }, dayOf(path))
    }
    const isWithdrawnAnew = withdrawals.length > remarks.length
    const missing = [...remarks, ...(isWithdrawnAnew ? [] : notes)].filter((remark) => !lines.has(remark))
    for (const remark of missing) {
      problem(sums, undefined, `a remark of the record is missing; add the line \`${remark}\``, versionRules.seal)
    }
  }
  return forgotten
}

function remember(lines: string[]): Map<string, Remembered> {
  const found = new Map<string, Remembered>()
  const of = (path: string): Remembered => {
    const own = found.get(path) ?? { seals: new Map(), notes: [], remarks: [] }
    found.set(path, own)
    return own
  }
  for (const line of lines) {
    const { seals, withdrawals, brought, languages } = parseRecord(line)
    for (const [path, seal] of seals) {
      const own = of(path)
      own.seals.set(seal, own.seals.get(seal) ?? 0)
      own.standing = seal
    }
    for (const { path, seal } of withdrawals.filter(canBe)) {
      const own = of(path)
      own.seals.set(seal, (own.seals.get(seal) ?? 0) + 1)
      own.remarks.push(line)
      own.standing = undefined
      own.notes = []
    }
    const broughtPaths = [...brought].flatMap(([path, on]) => (on > dayAt(path) ? path : []))
    for (const path of [...broughtPaths, ...languages.keys()]) of(path).notes.push(line)
  }
  // A remark on what never had a seal cannot be true.
  return new Map([...found].filter(([, { seals }]) => seals.size > 0))
}

/** Reports remarks that cannot be true. */
function checkRemarks(sums: VFile, { seals, withdrawals, brought, languages }: ParsedRecord): void {
  const untrue = [
    ...withdrawals
      .filter((one) => !canBe(one))
      .map(({ path, on }) => `remark \`# withdrawn ${on} …  ${path}\`, by its days,`),
    ...[...brought].flatMap(([path, on]) =>
      seals.has(path) && on > dayAt(path) ? [] : `remark \`# brought ${on} ${path}\``,
    ),
    ...[...languages].flatMap(([path, tag]) => (seals.has(path) ? [] : `remark \`# language ${tag} ${path}\``)),
  ]
  for (const one of untrue)
    problem(sums, undefined, `the ${one} cannot be; put it right, or delete its line`, versionRules.seal)
}

/** Whether a version can have been withdrawn on the days that its remark has. */
function canBe({ updated, effective, on }: Withdrawal): boolean {
  return updated <= on && updated <= effective
}

/** The day of the version at a path, or of a translation. */
function dayAt(path: string): string {
  const named = nameFile(path)
  return 'updated' in named ? named.updated : ''
}

function reportForgotten(
  sums: VFile,
  { lines }: ParsedRecord,
  { path, seal, isOfBranch }: { path: string; seal: string; isOfBranch: boolean },
  day: string,
): void {
  const line = lines.get(path)
  const reason =
    line === undefined
      ? `the seal of \`${path}\`, which was published, is missing; add the line \`${seal}  ${path}\``
      : `this is not the seal with which \`${path}\` was published; write \`${seal}  ${path}\` instead`
  const remark = `# withdrawn ${day} ${seal}  ${path}: Replaced by the text of another branch. [effective ${dayAt(path)}]`
  const branch = isOfBranch
    ? `; or, if two branches published it and this text is the one that stays, add the line \`${remark}\``
    : ''
  problem(sums, line === undefined ? undefined : { line, column: 1 }, reason + branch, versionRules.seal)
}

function reportMissing(dir: string, sums: VFile, path: string, seal: string, { lines }: ParsedRecord): void {
  const reason = isWaiting(dir, path)
    ? stopped(path)
    : `\`${path}\` was published and is missing; ${restoringText(dir, path, seal)}`
  problem(sums, { line: lines.get(path) ?? 1, column: 1 }, reason, versionRules.seal)
}

interface Known extends ParsedRecord {
  /** The seals that git remembers and the record does not have. */
  forgotten: Map<string, string>
}

/** Why a version is not what was published, and how to bring that back; undefined where it is. */
function faultOf(dir: string, version: SealedFile, { seals, withdrawals, forgotten }: Known): string | undefined {
  const { file, path, company, policy, updated, language, seal } = version
  const name = `${company}/${policy}`
  const run = (verb: string, on = name) => `\`${command(verb, on, language)}\``
  const published = forgotten.get(path) ?? seals.get(path)
  if (published === seal) return undefined
  const withdrawal = withdrawals.findLast((one) => one.path === path && one.seal === seal)
  if (published === undefined && withdrawal)
    return `the version was withdrawn on ${withdrawal.on}; finish that, which removes the file: ${run('withdraw', `${name}/${updated}`)}`
  if (published === undefined)
    return `the version is not in ${sealsFile}, so it was not published; move it away, or make it the \`${basename(textPath(name, 'draft', language))}\` where there is none, and publish that: ${run('publish')}`
  if (isWaiting(dir, path)) return stopped(path)
  const ends = lineEndsOf(file, published)
  if (ends !== undefined) {
    const commit = commitWith(dir, path, (bytes) => sealOf(bytes) === published) ?? 'HEAD'
    return `the file is what was published but for the ends of its lines, which git has changed; ${attributes(dir, ends, ends === '-text' ? '**' : path)}, then run \`${gitCommand('rm --cached -q', dir, path)}\` and \`${gitCommand(`checkout ${commit} --`, dir, path)}\``
  }
  return `the file is not what was published; ${restoringText(dir, path, published)}, and write what is to change in a draft: ${run('draft')}`
}

/** Reports a record in which git has written Windows line ends. */
function reportLineEnds(dir: string, file: VFile): void {
  if (!String(file.value ?? '').includes('\r\n')) return
  const reason = `this file has Windows line ends, which git writes where nothing forbids it; ${attributes(dir, '-text')}, and then \`npm run check -- --fix\``
  problem(file, undefined, reason, versionRules.seal)
}

/** What to write so that git leaves the ends of lines as seals have them. */
function attributes(dir: string, how: string, path = '**'): string {
  const root = repositoryAbove(dir)
  const folder = root === undefined ? dir : relative(root, dir).replaceAll('\\', '/')
  const line = `${folder === '' ? '' : `${folder}/`}${path} ${how}`
  return `write \`${line}\` as the last line of \`.gitattributes\` at the top of the repository`
}

/** Where a file differs from what was published in the ends of its lines alone: how git writes those of what was published. */
function lineEndsOf(file: VFile, published: string): string | undefined {
  const text = readFileSync(file.path, 'utf8').replaceAll('\r\n', '\n')
  if (sealOf(Buffer.from(text)) === published) return '-text'
  return sealOf(Buffer.from(text.replaceAll('\n', '\r\n'))) === published ? 'text eol=crlf' : undefined
}

function isWaiting(dir: string, path: string): boolean {
  const [, policy = '', name = ''] = /^(.*)\/(.*)\.mdx$/.exec(path) ?? []
  return waitingTexts(dir, policy).includes(name)
}

function stopped(path: string): string {
  return `the publication of \`${path}\` was stopped; finish it: \`npm run policy publish ${path.replace(/\/[^/]*$/, '')}\``
}

function restoringText(dir: string, path: string, seal: string): string {
  const copy = `restore ${join(dir, path)} from a copy whose SHA-256 is ${seal}`
  return restoring(dir, path, (bytes) => sealOf(bytes) === seal, copy)
}

function restoring(dir: string, path: string, isMeant: (bytes: Buffer) => boolean, otherwise: string): string {
  const commit = commitWith(dir, path, isMeant)
  return commit === undefined ? otherwise : `restore it: \`${gitCommand(`checkout ${commit} --`, dir, path)}\``
}
