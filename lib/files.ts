// Writes files to the disk, whole or not at all.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes a text beside the file whose place it will take with a rename, and onto the disk for good. Answers where. Leaves nothing when it fails. */
export function writeAside(path: string, text: string): string {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    const file = openSync(aside, 'w')
    try {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
  return aside
}

/** Writes a file that is not there yet, and the folders above it. Throws when there is one. */
export function createFile(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`There is ${path} already.`)
  mkdirSync(dirname(path), { recursive: true })
  renameSync(writeAside(path, text), path)
}
