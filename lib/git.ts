// Asks git, where the content is in a repository.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sealOf } from './seals'

/** The newest commit in which the file at a path below a folder had a seal; undefined when none is known. */
export function commitWithSeal(folder: string, path: string, seal: string): string | undefined {
  const commits = git(folder, ['log', '--format=%h', '--', path])?.toString().split('\n') ?? []
  return commits.find((commit) => {
    const bytes = commit === '' ? undefined : git(folder, ['show', `${commit}:./${path}`])
    return bytes !== undefined && sealOf(bytes) === seal
  })
}

/** Every line that a commit added to a file of a folder, oldest first, each once. Empty where there is no repository. */
export function linesOnceAdded(folder: string, file: string): string[] {
  const log = git(folder, ['log', '--reverse', '-p', '--format=', '--', file])?.toString() ?? ''
  const added = log.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'))
  return [...new Set(added.map((line) => line.slice(1)))]
}

/** A file as one commit had it. */
export interface CommittedFile {
  /** Its path below the folder. */
  path: string
  text: string
}

/** Every text that files of a name below a folder once had in a commit, oldest first. Empty where there is no repository. */
export function textsOnceCommitted(folder: string, name: string): CommittedFile[] {
  const pattern = `:(glob)**/${name}`
  const log = git(folder, [
    '-c',
    'log.follow=false',
    'log',
    // A merge can have what none of its parents had, and drop what one of them had.
    '--full-history',
    '-m',
    '--reverse',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '--format=',
    '--',
    pattern,
  ])
  const found = (log?.toString() ?? '').matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\0([^\0]+)/g)
  const blobs = [...found].map(([, id = '', path = '']) => ({ id, path }))
  const bodies = git(folder, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''))
  if (!bodies) return []
  let at = 0
  return blobs.flatMap(({ path }) => {
    const start = bodies.indexOf('\n', at) + 1
    const size = Number(bodies.toString('utf8', at, start).split(' ')[2])
    // A clone may lack old files.
    if (Number.isNaN(size)) {
      at = start
      return []
    }
    at = start + size + 1
    return { path, text: bodies.toString('utf8', start, start + size) }
  })
}

/** Whether a folder is among the files of a repository. */
export function isRepository(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-inside-work-tree'])?.toString().trim() === 'true'
}

/** The paths below a folder of files that differ from the last commit, or are not in it. None where there is no repository. */
export function uncommitted(folder: string): string[] {
  const status = git(folder, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'])
  const lines =
    status
      ?.toString()
      .split('\0')
      .filter((line) => line !== '') ?? []
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString().trim() ?? ''
  // Two letters and a space stand before each path, which begins at the top of the repository.
  return lines.map((line) => line.slice(3 + prefix.length))
}

/** Commits the files at some paths below a folder, as they are or with their removal, and nothing else. Throws what git says when it cannot. */
export function commitFiles(folder: string, paths: string[], message: string): void {
  const present = (args: (path: string) => string[]) =>
    paths.filter((path) => existsSync(join(folder, path)) || git(folder, args(path)) !== undefined)
  // Git refuses paths that mean nothing to it: what it is to add, and what the last commit has.
  const added = present((path) => ['ls-files', '--error-unmatch', '--', path])
  const committed = present((path) => ['cat-file', '-e', `HEAD:./${path}`])
  run(folder, ['add', '--', ...added])
  run(folder, ['commit', '--quiet', '--only', `--message=${message}`, '--', ...committed])
}

/** Runs git. Throws what it says when it fails. */
function run(folder: string, args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // A hook that waits for someone would stop the editor for good.
    timeout: 60_000,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${stderr}${stdout}`.trim() || `git ${args[0]} failed.`)
}

/** What git answers; undefined when it cannot: there is no repository, no git, or no such file in a commit. */
function git(folder: string, args: string[], input = ''): Buffer | undefined {
  try {
    return execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })
  } catch {
    return undefined
  }
}
