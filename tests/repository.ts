import { execFileSync } from 'node:child_process'

/** What git says in a folder. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trimEnd()
}

/** Makes a folder a repository, with all that is in it as its first commit. */
export function startRepository(folder: string): void {
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'user.name', 'Counsel')
  git(folder, 'config', 'user.email', 'counsel@acme.example')
  git(folder, 'config', 'commit.gpgsign', 'false')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=Start')
}
