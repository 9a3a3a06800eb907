// Keeps read texts on the disk, so that the check and Contentlayer, which are processes of their own, parse each once.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { decodeFile } from './decode'
import { type ReadText, readText } from './read'
import type { Text } from './text'

const folder = '.next/cache/texts'

/** Empties the cache. What is kept depends on the code too, so a build begins with this. */
export function forgetTexts(): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Reads the text of a file as `readText` does, or from what was kept of the same source. Files with errors are not kept. */
export function readTextOnce(file: VFile): ReadText | undefined {
  const kept = join(folder, `${createHash('sha256').update(String(file)).digest('hex')}.json`)
  try {
    return JSON.parse(readFileSync(kept, 'utf8'))
  } catch {
    const read = readText(file)
    if (read) keep(kept, read)
    return read
  }
}

/** The text of a version that the check has passed. Throws what is wrong with it otherwise. */
export function textOf(path: string): Text {
  const file = new VFile({ path, value: decodeFile(readFileSync(path)) })
  const read = readTextOnce(file)
  if (!read) throw new Error(reporter(file))
  return read.text
}

function keep(path: string, read: ReadText): void {
  mkdirSync(folder, { recursive: true })
  // Written aside, since another process may be reading it.
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, JSON.stringify(read))
  renameSync(aside, path)
}
