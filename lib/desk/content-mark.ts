// Looks at the files of the content folder on the disk.
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { contentPaths } from '../content/entries'

/** What tells one state of a file from another, by its path: its size, its time and its number on the disk. */
export type ContentMark = ReadonlyMap<string, string>

/** Marks the state of each file of a content folder. Undefined while that cannot be read. */
export function contentMark(dir: string): ContentMark | undefined {
  try {
    return new Map(contentPaths(dir).map((path) => [path, markOf(join(dir, path))]))
  } catch {
    return undefined
  }
}

/** The paths of the files that are not the same in two states. */
export function changedPaths(one: ContentMark, other: ContentMark): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}

/** A link may lead nowhere, and a file be gone by now. */
function markOf(path: string): string {
  const { size, mtimeMs, ino } = lstatSync(path, { throwIfNoEntry: false }) ?? {}
  return `${size} ${mtimeMs} ${ino}`
}
