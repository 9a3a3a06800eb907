import { join } from 'node:path'
import type { Content } from '../content/checked'
import { notesFile } from '../content/names'
import { readNotes } from '../content/notes'
import { formatDate, isDate } from '../languages/dates'
import { openComment } from '../rules/counsel-rules'
import { headingsByAnchor } from '../text/outline'
import { problem } from '../text/problem'

/** Reports each comment on a draft that is not resolved, at the words that it is on or at its section. */
export function checkNotes(dir: string, { files, policies }: Pick<Content, 'files' | 'policies'>): void {
  for (const [name, documents] of policies) {
    const draft = documents.find(({ isDraft }) => isDraft)
    const file = files.find(({ path }) => path === join(dir, name, notesFile))
    if (!draft || file?.value === undefined) continue
    const source = String(draft.file)
    const headings = headingsByAnchor(draft.outline)
    for (const { section, on, by, date, says, replies = [], resolved } of readNotes(file)) {
      if (resolved) continue
      const line = section === undefined ? draft.outline?.start.line : headings.get(section)?.line
      const start = source
        .split('\n')
        .slice(0, (line ?? 1) - 1)
        .join('\n').length
      const found = on ? source.indexOf(on, start) : -1
      const asked = [{ by, date, says }, ...replies].map(
        (one) => `${one.by}${isDate(one.date) ? `, ${formatDate(one.date)}` : ''}: “${one.says}”`,
      )
      const reason = `${asked.join(' – ')}${on ? ` (on “${on}”)` : ''}; when that is dealt with, write \`resolved: true\` into it in ${notesFile}`
      problem(draft.file, found >= 0 ? found : { line: line ?? 1, column: 1 }, reason, openComment)
    }
  }
}
