// Asks git, where the content is in a repository.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseSeals, type Seals, sealOf, sealsFile } from './seals'

/** The newest commit in which the file at a path below a folder had a seal; undefined when none is known. */
export function commitWithSeal(folder: string, path: string, seal: string): string | undefined {
  const commits = git(folder, ['log', '--format=%h', '--', path])?.toString().split('\n') ?? []
  return commits.find((commit) => {
    const bytes = commit === '' ? undefined : git(folder, ['show', `${commit}:./${path}`])
    return bytes !== undefined && sealOf(bytes) === seal
  })
}

/** Every seal that a commit recorded in the `SHA256SUMS` of a folder, the first for each file. Empty where there is no repository. */
export function sealsOnceRecorded(folder: string): Seals {
  const log = git(folder, ['log', '--reverse', '-p', '--format=', '--', sealsFile])?.toString() ?? ''
  const added = log.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'))
  return parseSeals(added.map((line) => line.slice(1)).join('\n')).seals
}

/** Whether a folder is in a repository. */
export function isRepository(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-inside-work-tree']) !== undefined
}

/** Commits the files at some paths below a folder, as they are or with their removal, and nothing else. Throws what git says when it cannot. */
export function commitFiles(folder: string, paths: string[], message: string): void {
  const known = paths.filter(
    (path) => existsSync(join(folder, path)) || git(folder, ['ls-files', '--error-unmatch', '--', path]),
  )
  const run = (args: string[]) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  run(['add', '--', ...known])
  run(['commit', '--quiet', '--only', `--message=${message}`, '--', ...known])
}

/** What git answers; undefined when it cannot: there is no repository, no git, or no such file in a commit. */
function git(folder: string, args: string[]): Buffer | undefined {
  try {
    return execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })
  } catch {
    return undefined
  }
}
