import { listLines } from '../source/source'
import { readAnchor } from '../text/anchors'
import { withoutEscapes } from '../urls'

/** The name of the file that lists the addresses which must go on landing, beside the folders of the companies. */
export const addressesFile = 'ADDRESSES'

/** The anchors that the list has of each policy, by its name, such as `klantra/privacy`. */
export type KeptAnchors = Map<string, string[]>

/** What the list has. */
export interface AddressList {
  anchors: KeptAnchors
  /** The shortcuts and former addresses, and the lines, from 1, on which they stand. */
  addresses: Map<string, number>
  /** The lines that are not addresses. */
  unreadable: number[]
}

const anchorLine = /^\/([^/\s]+\/[^/\s]+)\/#(\S+)$/

/** Reads the list, one address a line: an anchor that no text has any more, such as `/klantra/privacy/#data-retention`, a shortcut, or a former address. */
export function parseAddresses(text: string): AddressList {
  const list: AddressList = { anchors: new Map(), addresses: new Map(), unreadable: [] }
  for (const [index, line] of listLines(text).entries()) {
    if (line === '') continue
    const [, policy, anchor] = anchorLine.exec(line) ?? []
    if (policy !== undefined && anchor !== undefined)
      list.anchors.set(policy, [...(list.anchors.get(policy) ?? []), readAnchor(anchor)])
    else if (isFormerAddress(line)) list.addresses.set(line, index + 1)
    else list.unreadable.push(index + 1)
  }
  return list
}

/** The list with more addresses, in order, each once. */
export function withAddresses(text: string, addresses: string[]): string {
  const lines = new Set([...listLines(text).filter((line) => line !== ''), ...addresses])
  return [...lines]
    .sort()
    .map((line) => `${line}\n`)
    .join('')
}

/** True for a path from the root of the site at which something may have been, such as `/legal/privacy.html`. */
export function isFormerAddress(text: string): boolean {
  // A query never reaches a static host, a fragment never leaves the browser, and `*` and `:` mean more in `_redirects`.
  const path = withoutEscapes(text)
  // No disk has longer names.
  if (path.split('/').some((part) => new TextEncoder().encode(part).length > 200)) return false
  return /^(\/(?!\.{1,2}(\/|$))[^/\\?#*:%\p{C}]+)+\/?$/u.test(path)
}

/** Equal for addresses that hosts may take for one: with and without escapes and a slash at the end, in capitals and small letters. */
export function addressKey(path: string): string {
  return fold(withoutEscapes(path).replace(/\/$/, ''))
}

/** The path of the page that forwards from a former address. Undefined where a static host would not serve it as a page, as with `.pdf`. */
export function forwardPath(from: string): string | undefined {
  const path = withoutEscapes(from)
  if (path.endsWith('/') || /\.html?$/i.test(path)) return path.replace(/\/index\.html$/, '/')
  return hasExtension(path) ? undefined : `${path}/`
}

/** The file that would stand at a former address, below the site. */
export function fileAt(from: string): string {
  return fileOf(forwardPath(from) ?? withoutEscapes(from))
}

/** Whether a path ends with the name of a file, such as `/privacy.pdf`. */
export function hasExtension(path: string): boolean {
  return /[^/]\.[^./]+$/.test(path)
}

/** Where files stand below a folder, by folded paths. */
export interface Places {
  files: Set<string>
  folders: Set<string>
}

/** The file in which a built site has what is at a path. */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
}

/** Where files stand, by their paths. */
export function placesOf(files: string[]): Places {
  const all: Places = { files: new Set(), folders: new Set() }
  for (const file of files) addFile(all, file)
  return all
}

/** Adds a file to those that stand somewhere. */
export function addFile({ files, folders }: Places, file: string): void {
  files.add(fold(file))
  for (const folder of foldersOf(fold(file))) folders.add(folder)
}

/** Whether a file cannot stand beside those that are there. */
export function isTaken(file: string, { files, folders }: Places): boolean {
  const own = fold(file)
  return files.has(own) || folders.has(own) || foldersOf(own).some((folder) => files.has(folder))
}

function foldersOf(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Disks and hosts may take capitals for small letters. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
