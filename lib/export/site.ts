// Writes what is served to the disk.
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { forwardPath } from '../content/addresses'
import { type HostName, settingsFiles } from '../settings'
import { urls } from '../urls'
import { besideOf, hostSettings, rulesFile, sendsCompressed } from './hosts/hosts'
import type { RulesFacts } from './hosts/rules'
import { copyOriginal, type Original } from './write'

/** What a site has besides its pages. */
export interface Additions extends Pick<RulesFacts, 'forwards' | 'framers' | 'hstsSubdomains'> {
  originals?: Original[]
  /** The host that it is for. */
  host?: HostName
  /** A folder, on the same disk, which the site that is replaced is moved to, and which the next is made in. */
  former?: string
}

/** Makes a site in the folder `to`, and pages at some former addresses, where the site stands at `site`. */
export type Make = (former: string[], to: string, site: string) => Promise<void>

/** Writes the site and its additions to the folder `to`, which changes only once all is written, and beside it what its host is set by. Returns the files of settings that were there for another host, and are gone. */
export async function exportSite(make: Make, to: string, site: string, additions: Additions = {}): Promise<string[]> {
  const { originals = [], host = 'any', forwards = [], framers, hstsSubdomains, former } = additions
  const target = resolve(to)
  refuseForeign(target, urls.catalogue())
  refuseForeign(besideOf(target), rulesFile)
  const aside = `${target}.building`
  const base = new URL(site).pathname.replace(/\/$/, '')
  const { within, beside, leadsOn } = hostSettings(host, { base, forwards, framers, hstsSubdomains })
  for (const folder of [aside, besideOf(aside)]) rmSync(folder, { recursive: true, force: true })
  if (former !== undefined) move(former, aside)
  // Its folders keep the rights that they were made with.
  const rights = lstatSync(aside, { throwIfNoEntry: false })?.mode ?? 0
  if ((rights & 0o40777) !== (0o40777 & ~process.umask())) rmSync(aside, { recursive: true, force: true })
  const pages = leadsOn ? [] : forwards.flatMap(({ from }) => forwardPath(from) ?? [])
  makeFolder(aside)
  await make([...new Set(pages)].map(urls.former), aside, site)
  for (const original of originals) await copyOriginal(aside, original, sendsCompressed(host))
  writeAll(aside, within)
  writeAll(besideOf(aside), beside)
  const before = settingsOf(target)
  // First, as the local server reads them anew once the site is another.
  replace(besideOf(target), besideOf(aside))
  replace(target, aside, former)
  const now = settingsOf(target)
  return before.filter((name) => !now.includes(name))
}

/** The files in and beside the site in a folder that its host is set by. */
function settingsOf(target: string): string[] {
  const beside = besideOf(target)
  const within = settingsFiles.filter((name) => existsSync(join(target, name)))
  return [...within, ...(existsSync(beside) ? readdirSync(beside) : [])]
}

/** Puts the last good site back, where a build was stopped between taking it away and putting the next in its place. */
export function restoreSite(to: string): void {
  for (const target of [resolve(to), besideOf(resolve(to))]) {
    if (!existsSync(target) && existsSync(`${target}.former`)) renameSync(`${target}.former`, target)
  }
}

/** Throws when a folder that is to be replaced is a link or a file, or holds something, but not the file that a built one has. */
function refuseForeign(target: string, file: string): void {
  const found = lstatSync(target, { throwIfNoEntry: false })
  if (found?.isSymbolicLink())
    throw new Error(
      `${target} is a link, and the folder that it leads to would stay as it is. Name the folder itself with OUT_DIR.`,
    )
  if (!found || existsSync(join(target, file))) return
  if (found.isDirectory() && readdirSync(target).length === 0) return
  throw new Error(
    `${target} holds something other than a built site. Name another folder with OUT_DIR, or empty this one.`,
  )
}

/** Makes a folder, and those above it, one by one: where a disk lets nobody make any, as in `/proc`, Node.js would never end making all at once. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** Writes texts into a folder, by their names. */
function writeAll(folder: string, texts: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
}

/** Puts the folder `aside` in the place of the folder `to`, and moves that to `former`, where one is named, or removes it. Removing thousands of files takes twice as long with the functions that wait for each. */
function replace(to: string, aside: string, former?: string): void {
  const away = `${to}.former`
  rmSync(away, { recursive: true, force: true })
  if (existsSync(to)) renameSync(to, away)
  renameSync(aside, to)
  if (former !== undefined) move(away, former)
  rmSync(away, { recursive: true, force: true })
}

/** Moves a folder to a place where none is, if both are on one disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {}
}
