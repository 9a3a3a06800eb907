// Writes what is served.
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { forwardPath } from '../content/former-address'
import { checkForwards, type Forward } from '../landing/forward'
import { formatRedirects, redirectsFile } from '../landing/redirects'
import { urls } from '../urls'
import { formatHeaders, headersFile, type SentPage, siteHeaders } from './headers'
import { copyOriginal, type Original } from './originals'
import { hostFile } from './pages'

/** What a site has besides its pages. */
export interface Additions {
  originals?: Original[]
  /** The former addresses of what is on it. */
  forwards?: Forward[]
  /** False to lead on by redirects alone, for hosts that read `_redirects` and prefer pages to it. */
  hasForwardPages?: boolean
  /** The origins whose pages may frame the embed pages of a company, by its name in addresses. */
  framers?: Map<string, string[]>
}

/** What the site is made from. */
export interface Source {
  /** The paths of what it makes. */
  paths: string[]
  /** Makes what is at some paths, for the site that stands at `site`, in the folder `to`. Returns what the headers of its pages depend on. */
  make: (paths: string[], to: string, site: string) => Promise<SentPage[]>
}

/** Writes the site and its additions to the folder `to`, which changes only once all is written. Returns the number of pages, without those at former addresses. */
export async function exportSite(source: Source, to: string, site: string, additions: Additions = {}): Promise<number> {
  const { originals = [], forwards = [], hasForwardPages = true, framers } = additions
  const target = resolve(to)
  refuseForeign(target)
  const aside = `${target}.building`
  await rm(aside, { recursive: true, force: true })
  const files = source.paths.map(hostFile)
  checkForwards(forwards, [...files, ...originals.map(({ path }) => path), headersFile, redirectsFile])
  const former = hasForwardPages ? forwards.flatMap(({ from }) => forwardPath(from) ?? []) : []
  const pages = await source.make([...source.paths, ...[...new Set(former)].map(urls.former)], aside, site)
  for (const original of originals) await copyOriginal(aside, original)
  if (forwards.length > 0) await writeFile(join(aside, redirectsFile), formatRedirects(forwards))
  await writeFile(join(aside, headersFile), formatHeaders(siteHeaders(pages, framers)))
  await replace(target, aside)
  return pages.filter(({ isForward }) => !isForward).length
}

/** Puts the last good site back, where a build was stopped between taking it away and putting the next in its place. */
export function restoreSite(to: string): void {
  const target = resolve(to)
  if (!existsSync(target) && existsSync(`${target}.former`)) renameSync(`${target}.former`, target)
}

/** Throws when a folder that is to be replaced holds anything but a built site. */
function refuseForeign(target: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0 || existsSync(join(target, headersFile))) return
  throw new Error(`${target} holds something other than a built site. Empty it, or name another folder with OUT_DIR.`)
}

/** Puts the folder `aside` in the place of the folder `to`. */
async function replace(to: string, aside: string): Promise<void> {
  const former = `${to}.former`
  await rm(former, { recursive: true, force: true })
  await rename(to, former).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(aside, to)
  await rm(former, { recursive: true, force: true })
}
