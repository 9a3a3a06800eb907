// Makes a site in a folder on the disk, and takes what was made before from a cache.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyOriginal } from './originals'
import { keep, takeKept } from './page-cache'
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
  const missing = parts.filter(({ key }) => !takeKept(cache, key, to))
  await make(
    missing.flatMap(({ paths }) => paths),
    to,
  )
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
