// Looks at the files of the content folder on the disk.
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { contentPaths } from '../content/entries'

/** Tells one state of a content folder from another, by the names, sizes and times of its files. Empty while it cannot be read. */
export function contentMark(dir: string): string {
  try {
    return contentPaths(dir)
      .map((path) => `${path} ${markOf(join(dir, path))}`)
      .join('\n')
  } catch {
    return ''
  }
}

/** A link may lead nowhere, and a file be gone by now. */
function markOf(path: string): string {
  const { size, mtimeMs, ino } = lstatSync(path, { throwIfNoEntry: false }) ?? {}
  return `${size} ${mtimeMs} ${ino}`
}
