// Lets git write, without waiting for it: a hook may take long, or hang.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { environmentForGit } from '../settings'
import { runChild } from './child'
import { GitError, isRepository } from './git'

/** How long git, a hook, or a host far away may take, in milliseconds. */
const mostTime = 60_000

/** How git is run. */
interface GitOptions {
  env?: Record<string, string>
  input?: string | Uint8Array
  timeout?: number
}

/** What git writes, and what it says beside. Rejects with a `GitError` when it fails or takes too long. */
export async function runGit(
  folder: string,
  args: string[],
  { env, input, timeout = mostTime }: GitOptions = {},
): Promise<{ output: string; errors: string }> {
  const ending = await runChild('git', args, {
    cwd: folder,
    input,
    timeout,
    // Nobody is there to type a password.
    env: { ...environmentForGit(), GIT_TERMINAL_PROMPT: '0', ...env },
  }).catch((error: NodeJS.ErrnoException) => {
    throw new GitError(error.message, error.code === 'ENOENT')
  })
  // Why nothing was committed is not written as an error.
  const words = `${ending.errors}${ending.output}`.trim()
  if (ending.isTimedOut)
    throw new GitError(
      `git was ended after ${timeout / 1000} seconds; a hook of the repository may wait for something.${words && `\n${words}`}`,
    )
  if (ending.code !== 0) throw new GitError(words || `git ${args[0]} failed.`)
  return { output: ending.output.trim(), errors: ending.errors }
}

/** What git writes in a line; undefined when it fails. */
export async function tryGit(folder: string, args: string[]): Promise<string | undefined> {
  try {
    return (await runGit(folder, args)).output
  } catch (error) {
    if (error instanceof GitError && !error.isMissing) return undefined
    throw error
  }
}

/** Who commits in a folder, as `Counsel <counsel@acme.example>`; undefined where git has not been told. */
export async function authorIn(folder: string): Promise<string | undefined> {
  // Git would make an address from the name of the machine.
  const said = await tryGit(folder, ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'])
  return said?.replace(/ \d+ [+-]\d+$/, '')
}

/** What to do where git does not know who commits. */
export const nameYourself =
  'It is not known who you are. Where the page asks for a name and an e-mail address, write both; or ask whoever set up the desk to type this once, with yours: git config --global user.name "Your Name" && git config --global user.email you@example.org'

/** Who commits, where that is not whom git has for the repository. */
export interface Author {
  name: string
  email: string
}

/**
 * Commits the files at some paths below a folder, as they are or with their removal, and nothing else. Returns the commit; undefined where nothing of
 * them has changed. Rejects with a `GitError` that has what git says, and then leaves none of them staged.
 */
export function commitFiles(
  folder: string,
  paths: string[],
  message: string,
  author?: Author,
): Promise<string | undefined> {
  const commit = lastCommit.then(() => commitWhenFree(() => commitNow(folder, paths, message, author)))
  lastCommit = commit.catch(() => {})
  return commit
}

/** Git makes one commit at a time. */
let lastCommit: Promise<unknown> = Promise.resolve()

/** Another program, which only looks at the repository, may have its index for a moment. */
async function commitWhenFree(commit: () => Promise<string | undefined>, tries = 10): Promise<string | undefined> {
  try {
    return await commit()
  } catch (error) {
    if (tries === 0 || !(error instanceof GitError && error.message.includes('index.lock'))) throw error
    await setTimeout(500)
    return commitWhenFree(commit, tries - 1)
  }
}

async function commitNow(
  folder: string,
  paths: string[],
  message: string,
  author?: Author,
): Promise<string | undefined> {
  if (!isRepository(folder)) throw new GitError(`${folder} is not in a git repository.`)
  const own = await authorIn(folder)
  if (!own && !author) throw new GitError(nameYourself)
  // Git refuses paths that mean nothing to it: what it is to add, and what the last commit has.
  const present = async (args: string[]) => {
    const isKnown = await Promise.all(
      paths.map(async (path) => existsSync(join(folder, path)) || (await has(folder, args, path))),
    )
    return paths.filter((_, index) => isKnown[index])
  }
  const added = await present(['ls-files', '--error-unmatch', '--'])
  try {
    if (added.length > 0) await runGit(folder, ['add', '--', ...added])
    const committed = await present(['cat-file', '-e'])
    if (await has(folder, ['diff', '--cached', '--quiet', '--'], ...paths)) return undefined
    const env = namesFor(author, own)
    await runGit(folder, ['commit', '--quiet', '--only', '--file=-', '--', ...committed], { input: message, env })
  } catch (error) {
    const isBegun = await has(folder, ['rev-parse', '--verify', '--quiet'], 'HEAD')
    await tryGit(folder, [...(isBegun ? ['reset'] : ['rm', '--cached', '--ignore-unmatch']), '--quiet', '--', ...added])
    throw error
  }
  return (await runGit(folder, ['rev-parse', '--short', 'HEAD'])).output
}

/** How git is told whom to name as the author of a change, and as whoever commits it where it has nobody. */
export function namesFor(author: Author | undefined, own: string | undefined): Record<string, string> {
  return { ...namesOf('AUTHOR', author), ...namesOf('COMMITTER', own ? undefined : author) }
}

function namesOf(role: 'AUTHOR' | 'COMMITTER', who?: Author): Record<string, string> {
  return who ? { [`GIT_${role}_NAME`]: who.name, [`GIT_${role}_EMAIL`]: who.email } : {}
}

async function has(folder: string, args: string[], ...paths: string[]): Promise<boolean> {
  const named = args[0] === 'cat-file' ? paths.map((path) => `HEAD:./${path}`) : paths
  return (await tryGit(folder, [...args, ...named])) !== undefined
}
