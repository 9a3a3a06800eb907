// Makes a site in a folder on the disk, and takes what was made before from a cache, as links to its files: making thousands of files takes disks seconds.

import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { readIfThere } from '../system/files'
import { hostFile } from './pages'
import type { SitePart } from './site-parts'
import { copyOriginal } from './write'

/** Makes parts of a site in the folder `to`: those that the folder `cache` has from there, and the others by `make`. After that, the cache has these parts alone. Throws, and keeps nothing, when `isCurrent` says that what they are made from was changed meanwhile. */
export async function makeParts(
  parts: SitePart[],
  to: string,
  cache: string,
  make: (paths: string[]) => Promise<void>,
  isCurrent: () => boolean,
  isCompressed: boolean,
): Promise<void> {
  const missing = parts.filter(({ key }) => !takeKept(cache, key, to))
  await make(missing.flatMap(({ paths }) => paths))
  for (const original of missing.flatMap(({ originals }) => originals)) await copyOriginal(to, original, isCompressed)
  if (!isCurrent()) throw new Error('Content was changed during the build. Build again.')
  for (const part of missing) keep(cache, part.key, to, filesOf(to, part))
  const keys = new Set(parts.map(({ key }) => key))
  for (const name of readdirSync(cache)) {
    if (!keys.has(name)) rmSync(join(cache, name), { recursive: true })
  }
}

/** The files of a part in a folder, with their compressed forms. */
function filesOf(to: string, { paths, originals }: SitePart): string[] {
  const files = [...paths.map(hostFile), ...originals.map(({ path }) => path)]
  return files.flatMap((file) => [file, ...[`${file}.br`, `${file}.gz`].filter((one) => existsSync(join(to, one)))])
}

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
