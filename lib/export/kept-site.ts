// Makes a site in a folder on the disk, and takes what was made before from a cache.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyOriginal } from './originals'
import { forgetOthers, keep, readKept } from './page-cache'
import { hostFile } from './pages'
import type { SitePart } from './site-parts'

/** Makes what is at some paths in a folder. */
export type Make = (paths: string[], to: string) => Promise<void>

/** Makes parts of a site in the folder `to`: those that the folder `cache` has from there, and the others by `make`. After that, the cache has these parts alone. Throws, and keeps nothing, when `isCurrent` says that what they are made from was changed meanwhile. */
export async function makeParts(
  parts: SitePart[],
  to: string,
  cache: string,
  make: Make,
  isCurrent: () => boolean,
  isCompressed = true,
): Promise<void> {
  const missing = parts.filter((part) => {
    const kept = readKept(cache, part.key)
    if (kept) writeFiles(to, kept)
    return !kept
  })
  await make(
    missing.flatMap(({ paths }) => paths),
    to,
  )
  for (const original of missing.flatMap(({ originals }) => originals)) await copyOriginal(to, original, isCompressed)
  if (!isCurrent()) throw new Error('Content was changed during the build. Build again.')
  for (const part of missing) keep(cache, part.key, readFiles(to, part))
  forgetOthers(
    cache,
    parts.map(({ key }) => key),
  )
}

/** Copies, so that nobody who edits the site edits what is kept. */
function writeFiles(to: string, files: Map<string, Buffer>): void {
  for (const folder of new Set(Array.from(files.keys(), dirname))) mkdirSync(join(to, folder), { recursive: true })
  for (const [path, bytes] of files) writeFileSync(join(to, path), bytes)
}

function readFiles(to: string, { paths, originals }: SitePart): Map<string, Buffer> {
  const files = [...paths.map(hostFile), ...originals.map(({ path }) => path)]
  const all = files.flatMap((file) => [
    file,
    ...[`${file}.br`, `${file}.gz`].filter((one) => existsSync(join(to, one))),
  ])
  return new Map(all.map((file) => [file, readFileSync(join(to, file))]))
}
