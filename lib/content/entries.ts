// Lists the content folder from the disk.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isPlainFile } from '../system/files'
import { guideFile, isDraft, nameFile } from './names'
import type { Withdrawal } from './seals'

/** Something below the content folder, by its path from there. */
export interface Entry {
  path: string
  /** `other` is none of these, such as a pipe. */
  kind: 'file' | 'folder' | 'link' | 'other'
  /** Whether its name begins with a dot. */
  isHidden: boolean
}

/** All that stands below the content folder, or below one of its folders, in order, with the files that are about to, by their paths. What stands in hidden folders is left out. */
export function contentEntries(dir: string, coming: string[] = [], below = ''): Entry[] {
  const found = entriesBelow(dir, below)
  const added = coming.filter((path) => !found.some((entry) => entry.path === path))
  return [...found, ...added.map((path): Entry => ({ path, kind: 'file', isHidden: false }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

function entriesBelow(dir: string, folder: string): Entry[] {
  return readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
    const own: Entry = {
      path: folder === '' ? entry.name : `${folder}/${entry.name}`,
      kind: kindOf(entry),
      isHidden: entry.name.startsWith('.'),
    }
    return own.kind === 'folder' && !own.isHidden ? [own, ...entriesBelow(dir, own.path)] : [own]
  })
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): Entry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** The paths of all that is no folder below the content folder, but for what is hidden, in order. */
export function contentPaths(dir: string): string[] {
  return contentEntries(dir)
    .filter(({ kind, isHidden }) => kind !== 'folder' && !isHidden)
    .map(({ path }) => path)
}

/** Those of some paths of which nothing is published: the guide, drafts, and what belongs to a company or a policy without versions, withdrawn ones counted. */
export function unpublishedPaths(paths: string[], withdrawals: Pick<Withdrawal, 'path'>[]): string[] {
  const versions = [
    ...paths.filter((path) => /\.mdx$/.test(path) && !isDraft(path)),
    ...withdrawals.map(({ path }) => path),
  ]
  const isPublished = (folder: string) => versions.some((version) => version.startsWith(folder))
  return paths.filter(
    (path) =>
      path === guideFile || isDraft(path) || (/\.(yaml|txt)$/.test(path) && !isPublished(path.replace(/[^/]+$/, ''))),
  )
}

/** The names of the texts of a policy that wait to be published, without `.mdx`: the day of a version, or of a translation, such as `2025-05-04.de`. */
export function waitingTexts(dir: string, policy: string): string[] {
  if (!existsSync(join(dir, policy))) return []
  const names = readdirSync(join(dir, policy)).filter(
    (name) => /^\..*\.mdx$/.test(name) && isPlainFile(join(dir, policy, name)),
  )
  return names
    .map((name) => name.slice(1, -'.mdx'.length))
    .filter((name) => /^(version|translation)$/.test(nameFile(`${policy}/${name}.mdx`).kind))
}
