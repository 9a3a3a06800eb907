import { checkContent } from '../check/content'
import type { Content } from '../content/checked'
import { contentMark } from './content-mark'
import { setting } from './setting'

let known: { mark: string; content: Content } | undefined

/** The content folder, drafts included, checked as of now. It is read anew when a file has changed. */
export function editedContent(): Content {
  const { dir, today } = setting()
  const mark = `${today} ${contentMark(dir)}`
  if (known?.mark !== mark) known = { mark, content: checkContent(dir, today, 'all') }
  return known.content
}
