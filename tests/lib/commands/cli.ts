// Starts the program, as legal staff do, on folders of an invented company.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { sealed } from '../folder'

const company = 'name: Acme\nabout: Tools.\naccent: "#1d5c4f"\naccentDark: "#8fd3c1"\n'
const start = '<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n'

/** A version of a policy, as published. */
export const version = `---\ntitle: Privacy policy\nsummary: The first.\nchange: material\n---\n\n${start}## Storage\n\nWe keep it for ten years.\n`

/** A draft of the version after it. */
export const draft = version.replace('The first', 'Shorter').replace('ten years', 'two years')

/** Where the version is. */
export const published = 'content/acme/privacy/2025-05-04.mdx'

/** A folder with one policy, of one version. */
export const policies = sealed({ 'content/acme/company.yaml': company, [published]: version })

/** The same folder with a draft. */
export const withDraft = { ...policies, 'content/acme/privacy/draft.mdx': draft }

/** The day on which the program runs. */
export const day = '2026-11-22'

/** What Node.js is given to start the program. */
export const program = ['--import', 'tsx', resolve('lib/commands/policy.ts')]

/** Time enough for the program to start many times. */
export const slow = 120_000

/** The settings with which the program works on a folder. */
export function environment(folder: string, env: Record<string, string> = {}) {
  return { ...process.env, CONTENT_DIR: join(folder, 'content'), TODAY: day, FORCE_COLOR: '0', ...env }
}

/** Runs the program on a folder. Answers its status and what it said, with paths from the folder. */
export function policy(folder: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    env: environment(folder, env),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, said: stripVTControlCharacters(stdout + stderr).replaceAll(`${folder}/`, '') }
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
