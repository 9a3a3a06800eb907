// Keeps compiled texts on the disk, so that the check and Contentlayer, which are processes of their own, parse each once.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { readText } from '../rules/read'
import { decodeFile } from '../text/decode'
import type { Text } from '../text/text'

const folder = '.next/cache/texts'

/** Empties the cache. What is kept depends on the code too, so a build begins with this. */
export function forgetTexts(): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Keeps what a source was compiled to. */
export function keepText(source: string, text: Text): void {
  const path = pathOf(source)
  mkdirSync(folder, { recursive: true })
  // Written aside, since another process may be reading it.
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, JSON.stringify(text))
  renameSync(aside, path)
}

/** The text of a version that the check has passed. Throws what is wrong with it otherwise. */
export function textOf(path: string): Text {
  const source = decodeFile(readFileSync(path))
  try {
    return JSON.parse(readFileSync(pathOf(source), 'utf8'))
  } catch {
    const text = compileText(new VFile({ path, value: source }))
    keepText(source, text)
    return text
  }
}

/** Compiles the text of a file. Throws what is wrong with it. */
export function compileText(file: VFile): Text {
  const own = new VFile({ path: file.path, value: file.value })
  const compile = readText(own, 'superseded')?.compile
  if (!compile) throw new Error(reporter(own))
  return compile()
}

function pathOf(source: string): string {
  return join(folder, `${createHash('sha256').update(source).digest('hex')}.json`)
}
