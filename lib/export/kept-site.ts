// Makes a site in a folder on the disk, and takes what was made before from a cache, as links to its files: making thousands of files takes disks seconds.

import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
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
  const keys = new Set(parts.map(({ key }) => key))
  const taken = await takeKept(cache, keys, to)
  const missing = parts.filter(({ key }) => !taken.has(key))
  await make(missing.flatMap(({ paths }) => paths))
  for (const original of missing.flatMap(({ originals }) => originals)) await copyOriginal(to, original, isCompressed)
  if (!isCurrent()) throw new Error('Content was changed during the build. Build again.')
  for (const part of missing) keep(cache, part.key, to, filesOf(to, part))
  for (const name of readdirSync(cache)) {
    if (!keys.has(name)) rmSync(join(cache, name), { recursive: true })
  }
}

/** The files of a part in a folder, with their compressed forms. */
function filesOf(to: string, { paths, originals }: SitePart): string[] {
  const files = [...paths.map(hostFile), ...originals.map(({ path }) => path)]
  return files.flatMap((file) => [file, ...[`${file}.br`, `${file}.gz`].filter((one) => existsSync(join(to, one)))])
}

/** Makes the folder `to` have the files that are kept under some keys in a folder, and no others: links to them that it has already stay. Returns the keys of what it has now, which are not those under which nothing is kept, or not all as it was: what is done to a file of the site is done to the one that is kept. */
export async function takeKept(folder: string, keys: Iterable<string>, to: string): Promise<Set<string>> {
  const wanted = new Map<string, string>()
  const taken = new Set<string>()
  for (const key of keys) {
    const kept = join(folder, key)
    const paths = readList(kept)
    if (paths) taken.add(key)
    for (const [index, path] of paths?.entries() ?? []) wanted.set(path, join(kept, String(index)))
    // The processes that work beside this one are heard meanwhile.
    await setImmediate()
  }
  mkdirSync(to, { recursive: true })
  removeOthers(to, '', wanted)
  for (const above of new Set([...wanted.keys()].map(dirname))) mkdirSync(join(to, above), { recursive: true })
  for (const [path, kept] of wanted) linkFile(kept, join(to, path))
  return taken
}

/** Removes what stands below a path of the folder `to`, but links to the files that are `wanted` there, which are taken out of these. Returns whether nothing is left. */
function removeOthers(to: string, below: string, wanted: Map<string, string>): boolean {
  const left = readdirSync(join(to, below), { withFileTypes: true }).filter((entry) => {
    const path = `${below}${entry.name}`
    const kept = wanted.get(path)
    const stays = entry.isDirectory()
      ? !removeOthers(to, `${path}/`, wanted)
      : kept !== undefined && isSameFile(join(to, path), kept) && wanted.delete(path)
    if (!stays) rmSync(join(to, path), { recursive: true })
    return stays
  })
  return left.length === 0
}

function isSameFile(one: string, other: string): boolean {
  // Disks number files beyond what other numbers are exact for.
  const [a, b] = [one, other].map((file) => lstatSync(file, { bigint: true }))
  return a?.ino === b?.ino && a?.dev === b?.dev
}

/** Keeps some files of the folder `from` under a key, whole or not at all. */
export function keep(folder: string, key: string, from: string, paths: string[]): void {
  const aside = join(folder, `${key}.${process.pid}`)
  for (const old of [aside, join(folder, key)]) rmSync(old, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  for (const [index, path] of paths.entries()) linkFile(join(from, path), join(aside, String(index)))
  const list = JSON.stringify(paths.map((path) => [path, checksum(readFileSync(join(from, path)))]))
  writeFileSync(join(aside, 'list'), sumOf(list) + list)
  renameSync(aside, join(folder, key))
}

/** The paths of what is kept in a folder, in order. Undefined where not all is as it was. */
function readList(kept: string): string[] | undefined {
  const text = readIfThere(join(kept, 'list'))
  const list = text.slice(checksumLength)
  if (text !== sumOf(list) + list) return undefined
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

/** The checksum of a list of files, with which rights these were written: others may not have been able to read them. */
function sumOf(list: string): string {
  return checksum(`${process.umask()} ${list}`)
}

function checksum(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
