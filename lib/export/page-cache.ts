// Keeps parts of built sites on the disk.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** The files of a part of a site, by path, that are kept under a key in a folder. Undefined where nothing is, or not all of it as it was written. */
export function readKept(folder: string, key: string): Map<string, Buffer> | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, key))
  } catch {
    return undefined
  }
  const content = bytes.subarray(checksumBytes)
  return checksum(content).equals(bytes.subarray(0, checksumBytes)) ? deserialize(content) : undefined
}

/** Keeps the files of a part of a site under a key, whole or not at all. */
export function keep(folder: string, key: string, files: Map<string, Buffer>): void {
  mkdirSync(folder, { recursive: true })
  const content = serialize(files)
  const aside = join(folder, `${key}.${process.pid}`)
  writeFileSync(aside, checksum(content))
  writeFileSync(aside, content, { flag: 'a' })
  renameSync(aside, join(folder, key))
}

/** Removes all that is kept in a folder but for what is under some keys. */
export function forgetOthers(folder: string, keys: string[]): void {
  const known = new Set(keys)
  for (const name of readdirSync(folder)) {
    if (!known.has(name)) rmSync(join(folder, name), { recursive: true })
  }
}

const checksumBytes = 32

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
