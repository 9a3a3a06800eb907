// Lists the content folder from the disk.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Withdrawal } from './seals'

/** The paths of all files below the content folder, but hidden ones, in order. */
export function contentPaths(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

/** Those of the paths that nothing has been published of: drafts, and what belongs to a company or a policy without versions, withdrawn ones counted. */
export function unpublishedPaths(paths: string[], withdrawals: Pick<Withdrawal, 'path'>[]): string[] {
  const versions = [
    ...paths.filter((path) => /\.mdx$/.test(path) && !isDraft(path)),
    ...withdrawals.map(({ path }) => path),
  ]
  const isPublished = (folder: string) => versions.some((version) => version.startsWith(folder))
  return paths.filter(
    (path) => isDraft(path) || (/\.(yaml|txt)$/.test(path) && !isPublished(path.replace(/[^/]+$/, ''))),
  )
}

function isDraft(path: string): boolean {
  return path.endsWith('/draft.mdx')
}
