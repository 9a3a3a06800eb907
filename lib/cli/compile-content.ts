// Runs Contentlayer on the files of the content folder.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { VFile } from 'vfile'
import { type Compiled, folderOf, generatedDir, readCompiled, recordPath } from '../archive/contentlayer'
import { pathBelow } from '../content/content'
import { nameFile } from '../content/names'
import { stage } from '../export/staging'
import { contentDir } from '../settings'
import { codeHash } from '../system/code-hash'
import { replaceFile } from '../system/files'
import { endWithUs, finish } from './run'

/** Starts Contentlayer, which loads what it needs, reads what texts it is told of, and waits for `compileContent`. It ends with this process. */
export function startContentlayer(): ChildProcess {
  const execArgv = ['--max-semi-space-size=32']
  const contentlayer = fork('lib/system/start.mjs', ['lib/cli/contentlayer.ts'], { execArgv, silent: true })
  endWithUs(contentlayer)
  return contentlayer
}

/** Hands files of the content folder to Contentlayer. Returns what it is then to compile. */
export function stageContent(files: VFile[]): Compiled {
  const kinds = ['company', 'policy', 'version', 'translation']
  const staged = stage(
    contentDir(),
    files.filter((file) => kinds.includes(nameFile(pathBelow(contentDir(), file)).kind)),
  )
  const code = codeHash(['lib', 'contentlayer.config.ts', 'package-lock.json'])
  return { code, companies: Object.fromEntries(staged) }
}

/** Makes typed documents of the files that Contentlayer was handed, of those companies of which any has changed. */
export async function compileContent(staged: Compiled, contentlayer = startContentlayer()): Promise<void> {
  // Contentlayer keeps what it compiled, and does not know by which code.
  if (readCompiled().code !== staged.code) rmSync(generatedDir, { recursive: true, force: true })
  const { companies } = readCompiled()
  const changed = Object.keys(staged.companies).filter((company) => companies[company] !== staged.companies[company])
  const gone = Object.keys(companies).filter((company) => staged.companies[company] === undefined)
  // Where it was stopped, some is half written.
  const cut = changed.filter((company) => !companies[company])
  const unmade = Object.fromEntries(changed.map((company) => [company, '']))
  mkdirSync(generatedDir, { recursive: true })
  // First, as this too may be stopped.
  replaceFile(recordPath, JSON.stringify({ ...staged, companies: { ...staged.companies, ...unmade } }))
  for (const company of [...gone, ...cut]) rmSync(folderOf(company), { recursive: true, force: true })
  contentlayer.send({ companies: changed })
  await finish(contentlayer, 'Contentlayer')
  replaceFile(recordPath, JSON.stringify(staged))
}

/** Whether Contentlayer has compiled what it was handed. */
export function isCompiled(staged: Compiled): boolean {
  return isDeepStrictEqual(readCompiled(), staged)
}

/** Has all be compiled anew the next time, as what was made of it failed. */
export function forgetCompiled(): void {
  rmSync(recordPath, { force: true })
}
