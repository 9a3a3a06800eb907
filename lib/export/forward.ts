/** An address at which something used to be, and where it is now. */
export interface Forward {
  /** The former address, as a path from the root, such as `/legal/klantra.html` */
  from: string
  /** Where it is now, as a path, such as `/klantra/privacy/` */
  to: string
  /** What is there, such as `Privacy policy – Klantra` */
  title: string
  /** The anchors, aliases and titles of its sections, in reading order; none for a company */
  sections: { anchor: string; aliases: string[]; title: string }[]
  /** Notes on sections that are gone, by the anchors that led to them */
  retired: Record<string, string>
}

/** The name of the file of redirects in a built site. */
export const redirectsFile = '_redirects'

/** True for a path from the root of the site at which something may have been, such as `/legal/privacy.html`. */
export function isFormerAddress(text: string): boolean {
  // A query never reaches a static host, a fragment never leaves the browser, and `*` and `:` mean more in `_redirects`.
  const path = readable(text)
  // No disk has longer names.
  if (path.split('/').some((part) => Buffer.byteLength(part) > 200)) return false
  return /^(\/(?!\.{1,2}(\/|$))[^/\\?#*:%\p{C}]+)+\/?$/u.test(path)
}

/** Equal for addresses that hosts may take for one: with and without escapes and a slash at the end, in capitals and small letters. */
export function addressKey(path: string): string {
  return fold(readable(path).replace(/\/$/, ''))
}

/** The file of the page that forwards from a former address, below the site. Undefined where a static host would not serve it as a page, as with `.pdf`. */
export function forwardFile(from: string): string | undefined {
  const path = readable(from).slice(1)
  if (path.endsWith('/')) return `${path}index.html`
  if (/\.html?$/i.test(path)) return path
  return hasExtension(path) ? undefined : `${path}/index.html`
}

/** Throws for a former address that is none, that leads to two places, or at which the site has a file, by their paths. */
export function checkForwards(forwards: Forward[], files: string[]): void {
  const site = taken(files)
  const former = taken([])
  const targets = new Map<string, string>()
  for (const { from, to } of forwards) {
    if (!isFormerAddress(from))
      throw new Error(
        `${from} cannot be a former address; write a path from the root of the site, such as /legal/privacy.html.`,
      )
    const file = forwardFile(from) ?? readable(from).slice(1)
    if (clashes(file, site))
      throw new Error(
        `The site has something at the former address ${from}, or where only its capitals differ; leave it out of formerAddresses.`,
      )
    const known = targets.get(fold(file))
    if (known === to) continue
    if (known !== undefined)
      throw new Error(`The former address ${from} leads to both ${known} and ${to}; write it once.`)
    if (clashes(file, former))
      throw new Error(`The former address ${from} cannot be a page and the folder of another one; write one of them.`)
    take(former, file)
    targets.set(fold(file), to)
  }
}

/** Writes a `_redirects` file, which Netlify, Cloudflare Pages and others read. Browsers keep the fragment of an address that is redirected. */
export function formatRedirects(forwards: Forward[]): string {
  // No rule twice, and no `301!`, by which Netlify would prefer a rule to a page: Cloudflare reads neither, and may refuse the site.
  const rules = new Set(
    forwards.flatMap(({ from, to }) => spellings(readable(from)).map((path) => `${encodeURI(path)} ${to} 301\n`)),
  )
  return [...rules].join('')
}

/** Reads a `_redirects` file: where each address leads, by its path without escapes. */
export function parseRedirects(text: string): Map<string, string> {
  const rules = text.split('\n').map((line) => line.trim().split(/\s+/))
  return new Map(rules.flatMap(([from = '', to]) => (to === undefined ? [] : [[readable(from), to] as const])))
}

/** With and without a final slash, where hosts take both for the same page. */
function spellings(path: string): string[] {
  const bare = path.replace(/\/$/, '')
  return hasExtension(bare) ? [path] : [bare, `${bare}/`]
}

function hasExtension(path: string): boolean {
  return /[^/]\.[^./]+$/.test(path)
}

/** A path without escapes; as it is when they cannot be read. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** What stands below a folder, by folded paths. */
interface Taken {
  files: Set<string>
  folders: Set<string>
}

function taken(files: string[]): Taken {
  const all: Taken = { files: new Set(), folders: new Set() }
  for (const file of files) take(all, file)
  return all
}

function take({ files, folders }: Taken, file: string): void {
  files.add(fold(file))
  for (const folder of foldersOf(fold(file))) folders.add(folder)
}

/** True when a file cannot stand beside those that are there. */
function clashes(file: string, { files, folders }: Taken): boolean {
  const own = fold(file)
  return files.has(own) || folders.has(own) || foldersOf(own).some((folder) => files.has(folder))
}

function foldersOf(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Disks and hosts may take capitals for small letters. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
