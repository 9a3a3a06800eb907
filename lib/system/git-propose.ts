// Lets git push a commit to a branch of its own, beside what is checked out.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitError } from './git'
import { type Author, authorIn, namesFor, nameYourself, runGit, tryGit } from './git-commit'

/** What is proposed. */
export interface Proposed {
  /** The branch that it is pushed to. */
  branch: string
  /** The files, by their paths below the folder. Those that are not there are left out. */
  paths: string[]
  message: string
  /** Who proposes, where that is not whom git has for the repository. */
  author?: Author
  /** Throws where the files are not what is meant. It is asked once they are taken, as the host may let one wait before. */
  confirm?: () => void
}

/** What became of a proposal. */
interface Proposal {
  commit: string
  /** Where the host lets it be reviewed, as far as it says so. */
  link?: string
}

/** How this repository remembers what it pushed last to a branch. */
const ownRef = (branch: string) => `refs/desk/${branch}`

/**
 * Commits files of a folder to a branch and pushes that, while the branch that is checked out, its files and what is staged stay as they are. Rejects
 * with a `GitError` in plain words where nothing was pushed.
 */
export async function propose(
  folder: string,
  { branch, paths, message, author, confirm }: Proposed,
): Promise<Proposal> {
  const own = await authorIn(folder)
  if (!own && !author) throw new GitError(nameYourself)
  if ((await tryGit(folder, ['check-ref-format', '--branch', branch])) === undefined)
    throw new GitError(`“${branch}” cannot be the name of a proposal. Use small letters, digits, hyphens and slashes.`)
  const remote = await remoteOf(folder)
  if (remote === undefined)
    throw new GitError(
      'There is no host where others would see a proposal. Ask whoever set up the desk to connect one: git remote add origin ADDRESS',
    )
  const parent = await parentFor(folder, remote, branch)
  const present = paths.filter((path) => existsSync(join(folder, path)))
  const commit = await commitAside(folder, parent, present, { message, env: namesFor(author, own), confirm })
  if (commit === undefined) throw new GitError('Nothing was sent: what you would propose was proposed already.')
  const { errors } = await runGit(folder, ['push', remote, `${commit}:refs/heads/${branch}`], { env: plain }).catch(
    (error) => {
      throw refusalOf(error, 'the host, or a rule on the way to it, refused the proposal')
    },
  )
  await runGit(folder, ['update-ref', ownRef(branch), commit])
  const [, link] = /^remote:.*?(https?:\/\/\S+)/m.exec(errors) ?? []
  return { commit: commit.slice(0, 7), link }
}

/** What git says can be told apart in one language alone. */
const plain = { LC_ALL: 'C' }

/** The host to which proposals are pushed; undefined where there is none. */
export async function remoteOf(folder: string): Promise<string | undefined> {
  const branch = await tryGit(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD'])
  const own = branch && (await tryGit(folder, ['config', `branch.${branch}.remote`]))
  const all = (await runGit(folder, ['remote'])).output.split('\n').filter((name) => name !== '')
  return own || (all.includes('origin') ? 'origin' : all[0])
}

/** The commit that a proposal follows: what was pushed before to its branch, unless that was merged, or else what is checked out. */
async function parentFor(folder: string, remote: string, branch: string): Promise<string> {
  const head = await tryGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  if (head === undefined)
    throw new GitError(
      'Nothing has been kept as a change here yet, so there is nothing to compare with. Ask whoever set up the desk to commit the policies once.',
    )
  const listed = await runGit(folder, ['ls-remote', '--heads', remote, `refs/heads/${branch}`], { env: plain }).catch(
    (error) => {
      throw refusalOf(
        error,
        'the host cannot be reached, or does not let you in. The draft is saved here; try again later, or ask whoever set up the desk',
      )
    },
  )
  const [tip = ''] = listed.output.split(/\s/)
  const isMerged = async () => (await tryGit(folder, ['merge-base', '--is-ancestor', tip, head])) !== undefined
  if (tip === '' || (await isMerged())) return head
  if ((await tryGit(folder, ['rev-parse', '--verify', '--quiet', ownRef(branch)])) === tip) return tip
  const fetched = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', remote, `refs/heads/${branch}`]
  await tryGit(folder, fetched)
  const who = await tryGit(folder, ['log', '-1', '--format=%an on %cs', tip])
  throw new GitError(
    `Nothing was sent: others have changed the proposal “${branch}”${who ? `, ${who} last` : ''}. Look at it there. Then propose under another name, or have that one accepted or deleted first.`,
  )
}

/** A commit of files of a folder, as they are, on top of another; undefined where that has them so. */
async function commitAside(
  folder: string,
  parent: string,
  paths: string[],
  { message, env, confirm }: Pick<Proposed, 'message' | 'confirm'> & { env: Record<string, string> },
): Promise<string | undefined> {
  const aside = mkdtempSync(join(tmpdir(), 'proposal-'))
  try {
    const index = { env: { GIT_INDEX_FILE: join(aside, 'index') } }
    await runGit(folder, ['read-tree', parent], index)
    await runGit(folder, ['add', '--', ...paths], index)
    confirm?.()
    const { output: tree } = await runGit(folder, ['write-tree'], index)
    if (tree === (await runGit(folder, ['rev-parse', `${parent}^{tree}`])).output) return undefined
    return (await runGit(folder, ['commit-tree', tree, '-p', parent, '-F', '-'], { input: message, env })).output
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Why nothing was pushed, in plain words, with what git or the host says. */
function refusalOf(error: unknown, reason: string): unknown {
  if (!(error instanceof GitError)) return error
  const said = error.message.replaceAll(/^remote: ?/gm, '').trim()
  if (!/\[remote rejected\]/.test(said) && /\[rejected\]/.test(said))
    return new GitError('Nothing was sent: someone else changed this proposal just now. Propose again to see who.')
  return new GitError(`Nothing was sent: ${reason}. It says:\n${said}`)
}
