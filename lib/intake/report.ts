import { formatDate } from '../languages/dates'
import { countNotes } from '../source/reading'
import type { Imported } from './import'

/** Says in plain words what became of a file that was taken over. */
export function describeImport({ words, asides, notes, days }: Imported, name: string, updated?: string): string {
  const { before, after, missing } = words
  const isLess = asides.length > 0 || notes.some((note) => /left out/.test(note))
  const none = isLess ? 'None is missing, but for what is left out.' : 'None is missing.'
  const count = (text: string) => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  const said = [
    days.updated && days.updated !== updated
      ? `last updated on ${formatDate(days.updated)} (--updated ${days.updated})`
      : '',
    days.effective ? `effective from ${formatDate(days.effective)} (\`effective: ${days.effective}\`)` : '',
  ].filter((one) => one !== '')
  return [
    `${name}: ${before} words in the file, ${after} in the draft. ${missing.length === 0 ? none : 'These are missing:'}`,
    ...missing.map((phrase) => `  - “${phrase}”`),
    ...asides.map(({ what, text }) => `Left out: ${what} (${count(text)} words).`),
    ...countNotes(notes).map((note) => `  - ${note}.`),
    ...(said.length > 0
      ? [`The text says of itself: ${said.join(', ')}. Write that into the fields where it is right.`]
      : []),
  ].join('\n')
}
