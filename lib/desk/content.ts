import { checkAgain, checkContent } from '../check/content'
import type { Content } from '../content/checked'
import { nameFile } from '../content/names'
import { type ContentMark, changedPaths, contentMark } from './content-mark'
import { setting } from './setting'

interface Known {
  dir: string
  today: string
  mark: ContentMark
  content: Content
}

// The bundles of pages and of routes have modules of their own, and share what was checked.
const shared: { deskContent?: Known } = globalThis as object

/** The content folder, drafts included, checked as of now. What changed since it was last asked for is read anew. */
export function editedContent(): Content {
  const { dir, today } = setting()
  const mark = contentMark(dir)
  const known = shared.deskContent
  const former = known?.dir === dir && known.today === today ? known : undefined
  const content = (former && mark && takeOver(former, mark)) ?? checkContent(dir, today, 'all')
  shared.deskContent = mark && { dir, today, mark, content }
  return content
}

/** What was checked, with the drafts that have changed; undefined where something else has. */
function takeOver({ dir, mark: former, content }: Known, mark: ContentMark): Content | undefined {
  const changed = changedPaths(former, mark)
  if (!changed.every((path) => /^draft/.test(nameFile(path).kind))) return undefined
  const companies = new Set(changed.map((path) => path.replace(/\/.*/, '')))
  return [...companies].reduce((checked, company) => checkAgain(dir, checked, company), content)
}
