// Asks git who writes.
import { type Content, policiesOf } from '../content/checked'
import { isRepository } from '../system/git'
import { authorIn, runGit } from '../system/git-commit'

/** As many commits that changed drafts are looked at. */
const mostCommits = 500

/** Who changed the draft of each policy last, by its name: whoever committed it or, of what is not committed, whom git has for this machine. */
export async function draftersIn(content: Content, dir: string): Promise<Map<string, string>> {
  const drafters = new Map<string, string>()
  if (!isRepository(dir) || policiesOf(content).every(({ draft }) => draft === undefined)) return drafters
  const drafts = ['--', ':(glob)*/*/draft.mdx']
  const [log, status, author] = await Promise.all([
    // Before the first commit there is no log.
    runGit(dir, ['log', `-${mostCommits}`, '--relative', '--format=%x00%an', '--name-only', ...drafts]).catch(() => {}),
    runGit(dir, ['status', '--porcelain', '--untracked-files=all', ...drafts]),
    authorIn(dir),
  ])
  for (const commit of log?.output.split('\0') ?? []) {
    const [name = '', ...paths] = commit.split('\n').filter((line) => line !== '')
    for (const policy of paths.map(policyOf)) if (!drafters.has(policy)) drafters.set(policy, name)
  }
  const own = author?.replace(/ <.*/, '')
  for (const line of status.output.split('\n')) if (line !== '' && own) drafters.set(policyOf(line), own)
  return drafters
}

function policyOf(path: string): string {
  return path.split('/').slice(-3, -1).join('/').replace(/^.* /, '')
}
