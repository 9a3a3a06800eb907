// Runs the program on folders of an invented company.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect, vi } from 'vitest'
import { main } from '../../../lib/cli/policy/main'
import { everythingIn, version, versions } from '../desk/acme'
import { folderOf, sealed } from '../folder'

export { draft, files as withDraft, version, versions as policies } from '../desk/acme'

/** Where the version is. */
export const published = 'content/acme/privacy/2025-05-04.mdx'

/** The version in German. */
export const german = version
  .replace(
    'title: Privacy policy\nsummary: The first.\nchange: material',
    'title: Datenschutz\nsummary: Die erste.\nfrom: 2025-05-04',
  )
  .replace('**Who:** Acme', '**Wer:** Acme')
  .replace('## Storage\n\nWe keep it for ten years.', '## Speicherung\n\nWir behalten sie zehn Jahre lang.')

/** The folder with the version in both languages. */
export const translated = sealed({ ...versions, 'content/acme/privacy/2025-05-04.de.mdx': german })

/** The day on which the program runs. */
export const day = '2026-11-22'

/** What Node.js is given to start the program in a process of its own. */
export const program = [resolve('lib/system/start.mjs'), resolve('lib/cli/policy.ts')]

function settings(folder: string, env: Record<string, string> = {}) {
  return { CONTENT_DIR: join(folder, 'content'), TODAY: day, ...env }
}

/** The environment of a process that works on a folder. */
export function environment(folder: string, env?: Record<string, string>) {
  return { ...process.env, ...settings(folder, env) }
}

/** Runs the program in a process on a folder with files, and returns the folders that a kill just before each of its changes would leave, each once. */
export function killed(files: Record<string, string>, args: string[]): string[] {
  const states = folderOf({})
  const { status } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/lib/cli/policy/states.mjs'), ...program, ...args],
    { env: environment(folderOf(files), { STATES: states }), stdio: 'ignore' },
  )
  expect(status).toBe(0)
  const left = readdirSync(states).map((name) => join(states, name))
  return [...new Map(left.map((folder) => [JSON.stringify(everythingIn(folder)), folder])).values()]
}

/** Runs the program on a folder, where somebody types on a terminal if `typed` is given. Returns its status and what it said, with paths from the folder. */
export async function policy(folder: string, args: string[], env?: Record<string, string>, typed?: string) {
  for (const [name, value] of Object.entries(settings(folder, env))) vi.stubEnv(name, value)
  const [stdout, stderr] = [collect(), collect()]
  const stdin = Object.assign(Readable.from(typed === undefined ? [] : [typed]), { isTTY: typed !== undefined })
  const status = await main(args, { stdin, stdout: stdout.stream, stderr: stderr.stream })
  vi.unstubAllEnvs()
  return { status, said: [...stdout.parts, ...stderr.parts].join('').replaceAll(`${folder}/`, '') }
}

/** What a run returns that does what was asked, and says something of that. */
export function accepted(words: string) {
  return { status: 0, said: expect.stringContaining(words) }
}

/** What a run returns that does not, and says why. */
export function refused(words: string) {
  return { status: 1, said: expect.stringContaining(words) }
}

function collect() {
  const parts: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk))
      done()
    },
  })
  return { stream, parts }
}

/** The text of a file in a folder. */
export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** The names of the versions and the draft of the policy in a folder. */
export function versionsIn(folder: string): string[] {
  const names = readdirSync(join(folder, 'content/acme/privacy'))
  return names.filter((name) => !name.startsWith('.')).sort()
}

/** A text with a title of its own. */
export function titled(text: string, subject: string): string {
  return text.replace('title: Privacy', `title: ${subject} privacy`)
}
