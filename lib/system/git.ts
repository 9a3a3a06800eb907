// Asks git, where the content is in a repository.
import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { environmentForGit } from '../settings'

/** What git says when it fails, or why it cannot be run. */
export class GitError extends Error {
  /** Whether there is no git on this machine. */
  readonly isMissing: boolean

  constructor(message: string, isMissing = false) {
    super(message)
    this.isMissing = isMissing
  }
}

/** How far back git remembers a folder: to the first commit; to where the clone was cut off, whose last day and commit it names; or not at all. */
export type Reach =
  | { kind: 'whole' }
  | { kind: 'shallow'; day: string; commit: string }
  | { kind: 'no commit' }
  | { kind: 'no repository' }

/** How far back git remembers a folder. Throws a `GitError` where a repository stands and git cannot read it. */
export function reachOf(folder: string): Reach {
  if (repositoryAbove(folder) === undefined) return { kind: 'no repository' }
  // A repository may stand further up, and have other things.
  if (listCommits(folder, ['--max-count=1'], '.').length === 0) return { kind: 'no commit' }
  if (trimmed(read(folder, ['rev-parse', '--is-shallow-repository'])) === 'false') return { kind: 'whole' }
  // All that is newer than the newest commit without parents is there.
  const oldest = ['rev-list', '--max-parents=0', '--max-count=1', '--format=%cs %h', 'HEAD']
  const [, day = '', commit = ''] = trimmed(read(folder, oldest)).split(/\s+/).slice(1)
  return { kind: 'shallow', day, commit }
}

/** Every line that any commit reachable from HEAD added to a file of a folder, each once, in the order in which they were last added, without a byte order mark or a Windows line end. Empty where git remembers nothing. Throws a `GitError` where it cannot say. */
export function linesOnceAdded(folder: string, file: string): string[] {
  const format = ['--patch', '--unified=0', '--text', '--no-color', '--no-ext-diff', '--no-textconv']
  const lines = new Set<string>()
  let isInHunk = false
  const patches = changes(folder, file, format).toString()
  for (const line of patches.split('\n')) {
    if (line.startsWith('@@')) isInHunk = true
    else if (!/^[-+ \\]/.test(line)) isInHunk = false
    else if (isInHunk && line.startsWith('+')) {
      const written = line.slice(1).replace(/^\uFEFF|\r$/g, '')
      lines.delete(written)
      lines.add(written)
    }
  }
  return [...lines]
}

/** The newest commit in which the file at a path below a folder had some bytes; undefined when none is known. */
export function commitWith(folder: string, path: string, isMeant: (bytes: Buffer) => boolean): string | undefined {
  const found = committed(folder, path).findLast(({ bytes }) => isMeant(bytes))
  return found && trimmed(read(folder, ['rev-parse', '--short', found.commit]))
}

/** Every state of a file of a folder, and the commit that brought it, oldest first. */
function committed(folder: string, file: string): { commit: string; bytes: Buffer }[] {
  const parts = changes(folder, file, ['--raw', '-z', '--no-abbrev']).toString().split('\0')
  const found: { commit: string; id: string }[] = []
  let commit = ''
  for (const [index, part] of parts.entries()) {
    const [, id] = /^:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [AMT]$/.exec(part) ?? []
    if (id !== undefined) found.push({ commit, id })
    else if (/^[0-9a-f]{40,}$/.test(part) && !parts[index - 1]?.startsWith(':')) commit = part
  }
  if (found.length === 0) return []
  const bodies = read(folder, ['cat-file', '--batch'], found.map(({ id }) => `${id}\n`).join(''))
  let at = 0
  return found.map(({ commit }) => {
    const start = bodies.indexOf('\n', at) + 1
    const header = bodies.toString('utf8', at, start)
    const size = Number(header.split(' ')[2])
    if (Number.isNaN(size)) throw new GitError(header.trim())
    at = start + size + 1
    return { commit, bytes: bodies.subarray(start, start + size) }
  })
}

/** What git writes, in a format, of each commit that HEAD leads to and that changed a file of a folder, oldest first, against each of its parents. */
function changes(folder: string, file: string, format: string[]): Buffer {
  if (repositoryAbove(folder) === undefined) return Buffer.alloc(0)
  const path = `:(literal)${file}`
  // A merge can have what none of its parents had, and drop what one of them had.
  const commits = listCommits(folder, ['--topo-order', '--reverse', '--full-history'], path)
  if (commits.length === 0) return commits
  // Unlike `git log`, it goes by no setting of what is shown.
  const diff = ['diff-tree', '--stdin', '--root', '-m', '-r', '--relative', '--no-renames', ...format, '--', path]
  return read(folder, diff, commits)
}

/** The commits that HEAD leads to and that changed what is at a path of a folder, as git lists them; none before the first. */
function listCommits(folder: string, options: string[], path: string): Buffer {
  try {
    return read(folder, ['rev-list', ...options, 'HEAD', '--', path])
  } catch (error) {
    if (hasHead(folder)) throw error
    return Buffer.alloc(0)
  }
}

/** Whether a commit is checked out. */
function hasHead(folder: string): boolean {
  try {
    read(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    return true
  } catch {
    // Fails where there is a branch, but it is broken.
    read(folder, ['rev-list', '--max-count=1', '--all'])
    return false
  }
}

/** The nearest folder, from this one upwards, in which a repository stands, whether or not it can be read; undefined where there is none. */
export function repositoryAbove(folder: string): string | undefined {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false })) return at
    if (at === dirname(at)) return undefined
  }
}

/** The files in which git notes what is checked out above a folder, and where its history is cut off. */
export function historyFiles(folder: string): string[] {
  const top = repositoryAbove(folder)
  if (top === undefined) return []
  const own = join(top, '.git')
  // In a worktree or a module, it is a file that says where the repository is.
  const [, place = own] = statSync(own).isFile() ? (/^gitdir: (.*)/.exec(readFileSync(own, 'utf8')) ?? []) : []
  return ['HEAD', 'logs/HEAD', 'shallow'].map((name) => resolve(top, place, name))
}

/** What git reads from the repository above a folder: as it was committed, whoever owns it, and from this machine alone. */
function read(folder: string, args: string[], input: string | Uint8Array = ''): Buffer {
  const top = repositoryAbove(folder) ?? folder
  return run(folder, ['-c', 'core.fsmonitor=false', '-c', 'advice.graftFileDeprecated=false', ...args], {
    input,
    // Git looks for no repository where it is given one. It reads another user's, which it would otherwise refuse, and
    // does not pass over a broken one. None of these commands runs a program that the repository names.
    env: {
      GIT_DIR: join(top, '.git'),
      GIT_WORK_TREE: top,
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_GRAFT_FILE: devNull,
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    },
  })
}

function trimmed(output: Buffer): string {
  return output.toString().trim()
}

/** Whether a folder is among the files of a repository in which this user can commit. */
export function isRepository(folder: string): boolean {
  try {
    return trimmed(run(folder, ['rev-parse', '--is-inside-work-tree'])) === 'true'
  } catch {
    return false
  }
}

/** What git writes. Throws a `GitError` when it fails. */
function run(
  folder: string,
  args: string[],
  { input, env }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    input,
    env: { ...environmentForGit(), ...env },
    maxBuffer: Number.POSITIVE_INFINITY,
    // If it waited for something, it would stop the editor for good.
    timeout: 60_000,
  })
  if (error) throw new GitError(error.message, (error as NodeJS.ErrnoException).code === 'ENOENT')
  if (status !== 0) throw new GitError(`${stderr}`.trim() || `git ${args[0]} failed.`)
  return stdout
}

/** What git does not remember of a folder, and how to change that; undefined where it remembers all that was committed. */
export function describeReach(reach: Reach | undefined, dir: string): string | undefined {
  switch (reach?.kind) {
    case 'shallow':
      return `git has only the commits since ${reach.commit} of ${reach.day} here, so a change of what was published before would pass; fetch the rest: \`git -C ${inShell(dir)} fetch --unshallow\``
    case 'no commit':
      return 'git has no commit here yet, so a change of what was published would pass; commit the folder'
    case 'no repository':
      return `no git repository holds ${dir}, so a change of what was published would pass; keep it in one`
    default:
      return undefined
  }
}

/** What to type so that git does something with the file at a path below a folder, from the folder in which this process runs. */
export function gitCommand(what: string, folder: string, path: string): string {
  if (repositoryAbove(folder) === repositoryAbove('.')) return `git ${what} ${inShell(join(folder, path))}`
  return `git -C ${inShell(folder)} ${what} ${inShell(path)}`
}

function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path.replaceAll(/["$`]/g, '\\$&')}"`
}
