// Looks in git, and on the disk, for what was published.
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { commitWithSeal, sealsOnceRecorded } from '../git'
import { waitingDays } from '../publication'
import { sealedVersion } from '../rules/seal'
import { parseSeals, type Seals, sealsFile } from '../seals'
import { problem } from '../text/problem'

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
  if (sums.value === undefined) {
    if (versions.length === 0) return
    const reason = `the record of what was published is missing; restore it: \`git checkout HEAD -- ${sums.path}\``
    problem(sums, undefined, reason, sealedVersion)
    return
  }
  const { seals, lines, unreadable } = parseSeals(String(sums))
  for (const line of unreadable) {
    const reason = `this line is no seal, or one of a file that has one; restore the file: \`git checkout HEAD -- ${sums.path}\``
    problem(sums, { line, column: 1 }, reason, sealedVersion)
  }
  const recorded = sealsOnceRecorded(dir)
  checkRecord(sums, seals, lines, recorded)
  for (const version of versions) checkVersion(dir, version, seals, recorded)
  const paths = new Set(versions.map(({ path }) => path))
  for (const [path, seal] of seals) {
    if (paths.has(path)) continue
    const [, policy = '', day = ''] = /^(.*)\/(.*)\.mdx$/.exec(path) ?? []
    const reason = waitingDays(dir, policy).includes(day)
      ? `the publication of \`${path}\` was stopped; finish it: \`npm run policy publish ${policy}\``
      : `\`${path}\` was published and is missing; ${restoring(dir, path, seal)}`
    problem(sums, { line: lines.get(path) ?? 1, column: 1 }, reason, sealedVersion)
  }
}

/** A seal, once recorded, is never taken back or replaced. */
function checkRecord(sums: VFile, seals: Seals, lines: Map<string, number>, recorded: Seals): void {
  for (const [path, seal] of recorded) {
    if (seals.get(path) === seal) continue
    const line = lines.get(path)
    const reason =
      line === undefined
        ? `the seal of \`${path}\`, which was published, is missing; add the line \`${seal}  ${path}\``
        : `this is not the seal with which \`${path}\` was published; write \`${seal}  ${path}\` instead`
    problem(sums, line === undefined ? undefined : { line, column: 1 }, reason, sealedVersion)
  }
}

function checkVersion(dir: string, version: SealedFile, seals: Seals, recorded: Seals): void {
  const { file, path, company, policy, seal } = version
  const published = recorded.get(path) ?? seals.get(path)
  if (published === undefined) {
    const reason = `the version is not in ${sealsFile}, so it was not published; move it away, or make it the \`draft.mdx\` where there is none, and publish that: \`npm run policy publish ${company}/${policy}\``
    problem(file, undefined, reason, sealedVersion)
  } else if (published !== seal) {
    const reason = `the file is not what was published; ${restoring(dir, path, published)}, and write what is to change in a draft: \`npm run policy draft ${company}/${policy}\``
    problem(file, undefined, reason, sealedVersion)
  }
}

function restoring(dir: string, path: string, seal: string): string {
  const commit = commitWithSeal(dir, path, seal)
  if (commit !== undefined) return `restore it: \`git checkout ${commit} -- ${join(dir, path)}\``
  return `restore ${join(dir, path)} from a copy whose SHA-256 is ${seal}`
}
