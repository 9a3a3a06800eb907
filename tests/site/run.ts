import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { filesIn } from './pages'

/** Runs a script of a folder of the project, until it ends. Returns its status and what it said. */
export function run(command: 'build' | 'serve', env: Record<string, string>, cwd = '.') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { status, said: stripVTControlCharacters(stdout + stderr) }
}

/** A checksum of each file of a folder. */
export function checksums(folder: string): Record<string, string> {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
  return Object.fromEntries(filesIn(folder).map((file) => [file, sum(file)]))
}
