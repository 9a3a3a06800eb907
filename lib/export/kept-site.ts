// Makes a site in a folder on the disk, and takes what was made before from a cache.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isText } from './compress'
import type { SentPage } from './headers'
import { copyOriginal } from './originals'
import { forgetOthers, type KeptPart, keep, readKept } from './page-cache'
import { hostFile } from './pages'
import type { SitePart } from './site-parts'

/** Makes what is at some paths in a folder. Returns for each what its headers depend on, if it is a page. */
export type Make = (paths: string[], to: string) => Promise<(SentPage | null)[]>

/** Makes parts of a site in the folder `to`: those that the folder `cache` has from there, and the others by `make`. After that, the cache has these parts alone. Returns what the headers of the pages depend on. Throws, and keeps nothing, when `isCurrent` says that what they are made from was changed meanwhile. */
export async function makeParts(
  parts: SitePart[],
  to: string,
  cache: string,
  make: Make,
  isCurrent: () => boolean,
): Promise<SentPage[]> {
  const pages = new Map<SitePart, SentPage[]>()
  for (const part of parts) {
    const kept = readKept(cache, part.key)
    if (!kept) continue
    writeFiles(to, kept.files)
    pages.set(part, kept.pages)
  }
  const missing = parts.filter((part) => !pages.has(part))
  const made = await make(
    missing.flatMap(({ paths }) => paths),
    to,
  )
  for (const original of missing.flatMap(({ originals }) => originals)) await copyOriginal(to, original)
  if (!isCurrent()) throw new Error('Content was changed during the build. Build again.')
  for (const part of missing) {
    const own = made.splice(0, part.paths.length).filter((page) => page !== null)
    keep(cache, part.key, { pages: own, files: readFiles(to, part) })
    pages.set(part, own)
  }
  forgetOthers(
    cache,
    parts.map(({ key }) => key),
  )
  return parts.flatMap((part) => pages.get(part) ?? [])
}

/** Copies, so that nobody who edits the site edits what is kept. */
function writeFiles(to: string, files: KeptPart['files']): void {
  for (const folder of new Set(Array.from(files.keys(), dirname))) mkdirSync(join(to, folder), { recursive: true })
  for (const [path, bytes] of files) writeFileSync(join(to, path), bytes)
}

function readFiles(to: string, { paths, originals }: SitePart): KeptPart['files'] {
  const files = [...paths.map(hostFile), ...originals.map(({ path }) => path)]
  const all = files.flatMap((file) => (isText(file) ? [file, `${file}.br`, `${file}.gz`] : [file]))
  return new Map(all.map((file) => [file, readFileSync(join(to, file))]))
}
