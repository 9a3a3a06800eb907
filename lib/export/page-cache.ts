// Keeps parts of built sites on the disk, as links to their files: making thousands of files takes disks seconds.
import { createHash } from 'node:crypto'
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readIfThere } from '../system/files'

/** Puts the files that are kept under a key in a folder into the folder `to`. Returns false, and puts none there, where nothing is kept, or not all of it is as it was: what is done to a file of the site is done to the one that is kept. */
export function takeKept(folder: string, key: string, to: string): boolean {
  const kept = join(folder, key)
  const paths = readList(kept)
  if (!paths) return false
  for (const above of new Set(paths.map(dirname))) mkdirSync(join(to, above), { recursive: true })
  for (const [index, path] of paths.entries()) linkFile(join(kept, String(index)), join(to, path))
  return true
}

/** Keeps some files of the folder `from` under a key, whole or not at all. */
export function keep(folder: string, key: string, from: string, paths: string[]): void {
  const aside = join(folder, `${key}.${process.pid}`)
  for (const old of [aside, join(folder, key)]) rmSync(old, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  for (const [index, path] of paths.entries()) linkFile(join(from, path), join(aside, String(index)))
  const list = JSON.stringify(paths.map((path) => [path, checksum(readFileSync(join(from, path)))]))
  writeFileSync(join(aside, 'list'), checksum(list) + list)
  renameSync(aside, join(folder, key))
}

/** The paths of what is kept in a folder, in order. Undefined where not all is as it was. */
function readList(kept: string): string[] | undefined {
  const text = readIfThere(join(kept, 'list'))
  const list = text.slice(checksumLength)
  if (text !== checksum(list) + list) return undefined
  const files: [path: string, sum: string][] = JSON.parse(list)
  try {
    const isWhole = files.every(([, sum], index) => checksum(readFileSync(join(kept, String(index)))) === sum)
    return isWhole ? files.map(([path]) => path) : undefined
  } catch {
    return undefined
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

const checksumLength = 64

function checksum(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
