// Makes a site in a folder on the disk, and takes what was made before from a cache, as links to its files: making thousands of files takes disks seconds.

import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { linkFile, readIfThere } from '../system/files'
import { hostFile } from './pages'
import type { SitePart } from './site-parts'
import { copyOriginal } from './write'

/** Makes parts of a site in the folder `to`: those that the folder `cache` has from there, and the others by `make`, which is called once more where some are damaged. After that, the cache has these parts alone. Throws, and keeps nothing, when `isCurrent` says that what they are made from was changed meanwhile. */
export async function makeParts(
  parts: SitePart[],
  to: string,
  cache: string,
  make: (paths: string[]) => Promise<void>,
  isCurrent: () => boolean,
  isCompressed: boolean,
): Promise<void> {
  const keys = new Set(parts.map(({ key }) => key))
  let found = new Set<string>()
  let made = Promise.resolve()
  const taken = await takeKept(cache, keys, to, (kept) => {
    found = kept
    made = make(parts.flatMap(({ key, paths }) => (kept.has(key) ? [] : paths)))
    // What fails is reported below.
    made.catch(() => {})
  })
  await made
  const damaged = parts.filter(({ key }) => found.has(key) && !taken.has(key))
  if (damaged.length > 0) await make(damaged.flatMap(({ paths }) => paths))
  const missing = parts.filter(({ key }) => !taken.has(key))
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

/** Makes the folder `to` have the files that are kept under some keys in a folder, and no others: links to them that it has already stay. Calls `begin` with the keys under which something is kept once other files may be written there. Returns the keys of what it has in the end, which are not those under which not all is as it was: what is done to a file of the site is done to the one that is kept. */
export async function takeKept(
  folder: string,
  keys: Iterable<string>,
  to: string,
  begin: (kept: Set<string>) => void = () => {},
): Promise<Set<string>> {
  const lists = new Map<string, KeptFile[]>()
  for (const key of keys) {
    const files = readList(folder, key)
    if (files) lists.set(key, files)
    // The processes that work beside this one are heard meanwhile.
    await setImmediate()
  }
  const wanted = new Map([...lists.values()].flat().map(({ path, kept }) => [path, kept]))
  mkdirSync(to, { recursive: true })
  removeOthers(to, '', wanted)
  begin(new Set(lists.keys()))
  const taken = new Set<string>()
  for (const [key, files] of lists) {
    if (files.every(isWhole)) {
      taken.add(key)
      linkAll(
        files.filter(({ path }) => wanted.has(path)),
        to,
      )
    } else for (const { path } of files) rmSync(join(to, path), { force: true })
    await setImmediate()
  }
  return taken
}

function linkAll(files: KeptFile[], to: string): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(to, folder), { recursive: true })
  for (const { path, kept } of files) linkFile(kept, join(to, path))
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

/** A file of the site that is kept. */
interface KeptFile {
  path: string
  /** Where it is kept, and the checksum that it then had. */
  kept: string
  sum: string
}

/** The files that are kept in a folder under a key. Undefined where nothing is, or the list is damaged. */
function readList(folder: string, key: string): KeptFile[] | undefined {
  const text = readIfThere(join(folder, key, 'list'))
  const list = text.slice(checksumLength)
  if (text !== sumOf(list) + list) return undefined
  const files: [path: string, sum: string][] = JSON.parse(list)
  return files.map(([path, sum], index) => ({ path, sum, kept: join(folder, key, String(index)) }))
}

function isWhole({ kept, sum }: KeptFile): boolean {
  try {
    return checksum(readFileSync(kept)) === sum
  } catch {
    return false
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
