import { checkContent } from '../check/content'
import type { Content } from '../content/checked'
import { contentMark } from './content-mark'
import { setting } from './setting'

let known: { mark: string; content: Promise<Content> } | undefined

/** The content folder, drafts included, checked as of today. It is read anew when a file has changed. */
export function editedContent(): Promise<Content> {
  const { dir, day } = setting()
  const mark = `${day} ${contentMark(dir)}`
  if (known?.mark !== mark) {
    const content = checkContent(dir, day, 'all')
    known = { mark, content }
    content.catch(() => {
      known = undefined
    })
  }
  return known.content
}
