import type { VFile } from 'vfile'
import type { Content } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { readNotes } from '../content/notes'
import { formatDate, isDate } from '../languages/dates'
import { openComment } from '../rules/counsel-rules'
import { both } from '../source/said'
import { problem } from '../text/problem'
import { passagesOf, wordsOfNote } from './note-places'

/** The file with the comments on a draft, beside it; undefined where there is none. */
export function notesFileOf({ files }: Pick<Content, 'files'>, { file }: PolicyDocument): VFile | undefined {
  const path = file.path.replace(/mdx$/, 'notes.yaml')
  return files.find((one) => one.path === path && one.value !== undefined)
}

/** Reports each comment on a draft that is not resolved, at the words that it is on or at its section. */
export function checkNotes(content: Content): void {
  for (const draft of [...content.policies.values(), ...content.translations.values()].flat()) {
    const file = draft.isDraft ? notesFileOf(content, draft) : undefined
    if (!file) continue
    const notes = readNotes(file).filter(({ resolved }) => !resolved)
    const passages = notes.length > 0 ? passagesOf(draft) : []
    for (const note of notes) {
      const { on, by, date, says, replies = [] } = note
      const found = wordsOfNote(passages, draft, note)
      const asked = [{ by, date, says }, ...replies].map(
        (one) => `${one.by}${isDate(one.date) ? `, ${formatDate(one.date)}` : ''}: “${one.says}”`,
      )
      const reason = both`${asked.join(' – ')}${on ? ` (on “${on}”)` : ''}; when that is dealt with, ${[`write \`resolved: true\` into it in ${file.basename}`, 'resolve it in Word, and bring the file back']}`
      problem(draft.file, found?.passage.spanOf(found.start, found.end), reason, openComment)
    }
  }
}
