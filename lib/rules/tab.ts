import { textRule } from './rule'

/** What begins a line, where a tab is space to Markdown. */
const opening = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/

/** A tab looks like a column in an editor, and is one space on the page. */
export const tab = textRule(
  {
    id: 'tab',
    severity: 'error',
    sparesSuperseded: true,
    says: 'A text has spaces between its words, and no tabs.',
    bad: 'Name:▶\tone year',
    good: 'Name: one year',
  },
  (_tree, file) => {
    const lines = String(file).split('\n')
    lines.forEach((line, index) => {
      const [{ length } = ''] = opening.exec(line) ?? []
      const column = line.indexOf('\t', length) + 1
      const reason = 'a tab stands here, which a page shows as one space; write a space, or a table for columns'
      if (column > 0) file.message(reason, { place: { line: index + 1, column } })
    })
  },
)
