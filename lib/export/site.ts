// Reads what Next.js exported from the disk, and writes what is served.
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { formatHeaders, siteHeaders } from '../headers'
import { sealOf } from '../seals'
import { urls } from '../urls'
import { compress, isText } from './compress'
import { exportPage } from './page'

/** How many files are worked on at a time: enough to keep every core busy with compressing. */
const atOnce = 16

/** A file that is published byte for byte. */
export interface Original {
  /** Its path below the site. */
  path: string
  /** Where it stands on the disk. */
  file: string
  /** The SHA-256 that it was checked to have, where it was. */
  seal?: string
}

/** Exports the site from the folder `from` to the folder `to`, with the originals, which changes only when all is written. Answers the number of its pages. */
export async function exportSite(from: string, to: string, site: string, originals: Original[] = []): Promise<number> {
  const target = resolve(to)
  refuseForeign(target)
  const aside = `${target}.building`
  await rm(aside, { recursive: true, force: true })
  const files = await servedFiles(from)
  const styles = new Map<string, string[]>()
  for (let start = 0; start < files.length; start += atOnce) {
    const batch = files.slice(start, start + atOnce)
    const exported = await Promise.all(batch.map((path) => exportFile(from, aside, path, site)))
    for (const [index, style] of exported.entries()) {
      if (style !== undefined) add(styles, topFolder(batch[index] ?? ''), style)
    }
  }
  for (const original of originals) await copyOriginal(aside, original)
  await writeFile(join(aside, '_headers'), formatHeaders(siteHeaders(urls.icon(), styles)))
  await replace(target, aside)
  return files.filter((path) => path.endsWith('.html')).length
}

/** Exports one file. Answers the hash of its style if it is a page. */
async function exportFile(from: string, to: string, path: string, site: string): Promise<string | undefined> {
  const bytes = await readFile(join(from, path))
  if (!path.endsWith('.html')) {
    await write(to, path, bytes)
    return undefined
  }
  const { html, style } = exportPage(bytes.toString(), pathOfPage(path), site)
  await write(to, path, Buffer.from(html))
  return style
}

async function copyOriginal(to: string, { path, file, seal }: Original): Promise<void> {
  const bytes = await readFile(file)
  if (seal !== undefined && sealOf(bytes) !== seal)
    throw new Error(`${file} was changed during the build. Build again.`)
  await write(to, path, bytes)
}

function topFolder(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key) ?? []
  if (!list.includes(value)) lists.set(key, [...list, value])
}

/** The files that readers or crawlers ask for, in order; the rest serves the scripts of Next.js. */
async function servedFiles(from: string): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .filter((path) => !/^(_next|_not-found|404)\//.test(path))
    .filter((path) => !/(^|\/)(__next\..*|index)\.txt$/.test(path))
    .sort()
}

function pathOfPage(file: string): string | undefined {
  return file === '404.html' ? undefined : `/${file.replace(/index\.html$/, '')}`
}

async function write(folder: string, path: string, bytes: Buffer): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
  if (!isText(path)) return
  const { br, gz } = await compress(bytes)
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}

/** Puts the last good site back, where a build was stopped between taking it away and putting the next in its place. */
export function restoreSite(to: string): void {
  const target = resolve(to)
  if (!existsSync(target) && existsSync(`${target}.former`)) renameSync(`${target}.former`, target)
}

/** Throws when a folder that is to be replaced holds anything but a built site. */
function refuseForeign(target: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0 || existsSync(join(target, '_headers'))) return
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
