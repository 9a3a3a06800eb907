import { slug } from 'github-slugger'
import { toString as textOf } from 'mdast-util-to-string'
import type { Note } from '../content/notes'
import type { Comment } from './docx-file'
import { checker } from './out'
import type { WordReading } from './read-docx'

/** The comments of a Word file as notes on a draft, with their threads, but for those of the check that nobody has answered. */
export function notesOf({ comments, properties }: WordReading): Note[] {
  const said = ({ author, date, text }: Comment) => ({ by: author || 'Somebody', date, says: text })
  return comments.flatMap((comment) => {
    const { id, author, quote, nth, section, isResolved, replyTo } = comment
    const replies = comments.filter((one) => one.replyTo === id)
    if (replyTo !== undefined || (author === checker && replies.length === 0)) return []
    const anchor = properties.get(section?.data?.bookmark ?? '')?.split(' ')[0] ?? (section && slug(textOf(section)))
    return [
      {
        ...(anchor && { section: anchor }),
        ...(quote !== '' && { on: quote }),
        ...(nth > 1 && { occurrence: nth }),
        ...said(comment),
        ...(replies.length > 0 && { replies: replies.map(said) }),
        ...(isResolved && { resolved: true }),
      },
    ]
  })
}
