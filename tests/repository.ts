import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** What git says in a folder. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trimEnd()
}

/** Makes a folder a repository, with all that is in it as its first commit. */
export function startRepository(folder: string): void {
  git(folder, 'init', '--quiet')
  // In one go, where git takes a process for each, and one more after each commit to tidy up.
  appendFileSync(
    join(folder, '.git/config'),
    '[user]\nname = Counsel\nemail = counsel@acme.example\n[commit]\ngpgsign = false\n[maintenance]\nauto = false\n',
  )
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=Start')
}
