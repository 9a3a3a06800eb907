// Runs Contentlayer on the files of the content folder.
import { type ChildProcess, fork } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { pathBelow } from '../content/checked'
import { nameFile } from '../content/names'
import { stage } from '../export/staging'
import { contentDir } from '../settings'
import { codeHash } from '../system/code-hash'
import { readIfThere } from '../system/files'
import { endWithUs, finish } from './run'

const folder = '.contentlayer'

/** Starts Contentlayer, which loads what it needs, reads what texts it is told of, and waits for `compileContent`. It ends with this process. */
export function startContentlayer(): ChildProcess {
  const execArgv = ['--max-semi-space-size=32']
  const contentlayer = fork('lib/system/start.mjs', ['lib/cli/contentlayer.ts'], { execArgv, silent: true })
  endWithUs(contentlayer)
  return contentlayer
}

/** Hands files of the content folder to Contentlayer. Returns whether they are others than the last time. */
export function stageContent(files: VFile[]): boolean {
  const kinds = ['company', 'policy', 'version', 'translation']
  return stage(
    contentDir(),
    files.filter((file) => kinds.includes(nameFile(pathBelow(contentDir(), file)).kind)),
  )
}

/** Makes typed documents of the files that Contentlayer was handed, compiling those that have changed. */
export async function compileContent(contentlayer = startContentlayer()): Promise<void> {
  const record = join(folder, 'compiled-by')
  const code = codeHash(['lib', 'contentlayer.config.ts', 'package-lock.json'])
  // Contentlayer keeps what it compiled, and does not know by which code. Where it was stopped, some is half written.
  if (readIfThere(record) === code) rmSync(record)
  else rmSync(folder, { recursive: true, force: true })
  contentlayer.send('compile')
  await finish(contentlayer, 'Contentlayer')
  writeFileSync(record, code)
}
