import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatSeals, parseSeals, sealsFile } from '../../lib/seals'
import { real, sample } from './sites'

/** Makes a folder with the content of both sites, as the first commit of a repository. */
export function copyContent(folder: string): void {
  const content = join(folder, 'content')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(content, { recursive: true })
  for (const site of [sample, real]) cpSync(site.content, content, { recursive: true })
  const seals = [real, sample].flatMap((site) => [
    ...parseSeals(readFileSync(join(site.content, sealsFile), 'utf8')).seals,
  ])
  writeFileSync(join(content, sealsFile), formatSeals(new Map(seals)))
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'user.name', 'Counsel')
  git(folder, 'config', 'user.email', 'counsel@acme.example')
  git(folder, 'config', 'commit.gpgsign', 'false')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=Begin')
}

/** What git says in a folder. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
}
