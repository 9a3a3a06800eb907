// Looks at the files of the content folder on the disk.
import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkAgain, checkContent } from '../check/content'
import type { Content } from '../content/content'
import { contentPaths } from '../content/entries'
import { nameFile } from '../content/names'
import { dayIn } from '../languages/dates'
import { historyFiles } from '../system/git'
import { setting } from './setting'

/** What tells one state of a file from another, by its path, also of those of git: its size, its time and its number on the disk. */
type Marks = ReadonlyMap<string, string>

interface Known {
  dir: string
  marks: Marks
  content: Content
}

let last: Known | undefined

/** The content folder, drafts included, checked as of now. What changed since it was last asked for is read anew. */
export function editedContent(): Content {
  const { dir, today } = setting()
  const marks = marksIn(dir)
  const former = knownNow()
  const content = (former && marks && takeOver(former, marks)) ?? checkContent(dir, today, 'all')
  last = marks && { dir, marks, content }
  return content
}

/** The same with the source of a draft that is not saved yet, by its path below the folder. Only the files of its company are read anew, as whoever writes waits for it. */
export function unsavedContent(path: string, source: string): Content {
  const [company = ''] = path.split('/')
  const former = knownNow()?.content ?? editedContent()
  return checkAgain(setting().dir, former, company, { unsaved: new Map([[path, source]]) })
}

/** What was checked last, where that was of this folder and no company has another day since. */
function knownNow(): Known | undefined {
  const { dir, today } = setting()
  if (last?.dir !== dir) return undefined
  const { companies, today: then } = last.content
  const zones = new Set([undefined, ...[...companies.values()].map(({ timeZone }) => timeZone)])
  return [...zones].every((zone) => dayIn(then, zone) === dayIn(today, zone)) ? last : undefined
}

/** What was checked, with the drafts that have changed; undefined where something else has. */
function takeOver({ dir, marks: former, content }: Known, marks: Marks): Content | undefined {
  const paths = [...new Set([...former.keys(), ...marks.keys()])]
  const changed = paths.filter((path) => former.get(path) !== marks.get(path))
  if (!changed.every((path) => /^draft/.test(nameFile(path).kind))) return undefined
  const companies = new Set(changed.map((path) => path.replace(/\/.*/, '')))
  return [...companies].reduce((checked, company) => checkAgain(dir, checked, company), content)
}

/** Undefined while the folder cannot be read. */
function marksIn(dir: string): Marks | undefined {
  try {
    return new Map(
      [...contentPaths(dir), ...historyFiles(dir)].map((path) => {
        // A link may lead nowhere, and a file be gone by now.
        const { size, mtimeMs, ino } = lstatSync(resolve(dir, path), { throwIfNoEntry: false }) ?? {}
        return [path, `${size} ${mtimeMs} ${ino}`]
      }),
    )
  } catch {
    return undefined
  }
}
