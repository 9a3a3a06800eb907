// Reads the content folder from the disk, for the editor.
import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../check/checked'
import { checkContent } from '../check/content'
import { contentPaths } from '../content-files'
import { contentDir, siteUrl, today } from '../environment'
import type { Setting } from './draft-view'

let known: { mark: string; content: Promise<Content> } | undefined

/** The content folder, drafts included, checked as of today. It is read anew when a file has changed. */
export function editedContent(): Promise<Content> {
  const { dir, day } = setting()
  const mark = `${day} ${markOf(dir)}`
  if (known?.mark !== mark) {
    const content = checkContent(dir, day, 'all')
    known = { mark, content }
    content.catch(() => {
      known = undefined
    })
  }
  return known.content
}

/** The day and the folder with which the editor works. */
export function setting(): Setting {
  return { dir: contentDir(), day: today(), site: siteUrl() }
}

/** Tells one state of a folder from another, by the names, sizes and times of its files. */
function markOf(dir: string): string {
  if (!existsSync(dir)) return ''
  return contentPaths(dir)
    .map((path) => {
      // A link may lead nowhere, and a file be gone by now.
      const { size, mtimeMs, ino } = lstatSync(join(dir, path), { throwIfNoEntry: false }) ?? {}
      return `${path} ${size} ${mtimeMs} ${ino}`
    })
    .join('\n')
}
