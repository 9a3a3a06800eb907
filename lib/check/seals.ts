// Looks in git for what was published.
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { commitWithSeal } from '../git'
import { parseSeals, sealsFile } from '../seals'
import { problem } from '../text/problem'

/** The file of a version, its path below the content folder, and its seal as it is now. */
export interface SealedFile {
  file: VFile
  path: string
  company: string
  policy: string
  seal: string
}

/** Reports versions that are not what was published, as `SHA256SUMS` records it, and how to bring that back. `sums` has no text where there is no such file. */
export function checkSeals(dir: string, sums: VFile, versions: SealedFile[]): void {
  if (sums.value === undefined) {
    if (versions.length === 0) return
    const reason = `the record of what was published is missing; restore it: \`git checkout HEAD -- ${sums.path}\``
    problem(sums, undefined, reason, 'seal')
    return
  }
  const { seals, lines, unreadable } = parseSeals(String(sums))
  for (const line of unreadable) {
    const reason = `this line is no seal, or one of a file that has one; restore the file: \`git checkout HEAD -- ${sums.path}\``
    problem(sums, { line, column: 1 }, reason, 'seal')
  }
  const byPath = new Map(versions.map((version) => [version.path, version]))
  for (const { file, path, company, policy, seal } of versions) {
    const name = `${company}/${policy}`
    const published = seals.get(path)
    if (published === undefined) {
      const reason = `the version is not in ${sealsFile}, so it was not published; rename it \`draft.mdx\` and publish it: \`npm run policy publish ${name}\``
      problem(file, undefined, reason, 'seal')
    } else if (published !== seal) {
      const reason = `the file is not what was published; ${restoring(dir, path, published)}, and write what is to change in a draft: \`npm run policy draft ${name}\``
      problem(file, undefined, reason, 'seal')
    }
  }
  for (const [path, seal] of seals) {
    if (byPath.has(path)) continue
    const reason = `\`${path}\` was published and is missing; ${restoring(dir, path, seal)}`
    problem(sums, { line: lines.get(path) ?? 1, column: 1 }, reason, 'seal')
  }
}

function restoring(dir: string, path: string, seal: string): string {
  const commit = commitWithSeal(dir, path, seal)
  if (commit !== undefined) return `restore it: \`git checkout ${commit} -- ${join(dir, path)}\``
  return `restore ${join(dir, path)} from a copy whose SHA-256 is ${seal}`
}
