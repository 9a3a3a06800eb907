import { expect, test } from 'vitest'
import { frameTables } from '../../../lib/pages/tables'
import { textOf } from '../redline/texts'

const framed = (markdown: string) => frameTables(textOf(markdown).opening, 'Tabelle')

test('a table stands in a region that is named by its columns, or else in the words of the page, and that the keyboard reaches', () => {
  expect(framed('One.\n\n| What | How<br />long |\n| --- | --- |\n| a | b |')).toMatch(
    /^<p>One\.<\/p><section tabindex="0" aria-label="What, How long"><table><thead>.*<\/table><\/section>$/,
  )
  expect(framed('| | |\n| --- | --- |\n| a | b |')).toContain('aria-label="Tabelle"')
})

test('the cells of a table that is too wide for paper carry the names of their columns', () => {
  const wide = framed('| A | B | C | D | E | F |\n| - | - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 | "6" |')
  expect(wide).toContain('<table class="wide">')
  expect(wide).toContain('<td data-label="A">1</td>')
  expect(wide).toContain('<td data-label="F">"6"</td>')
  expect(framed('| A | B | C | D | E |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |')).not.toMatch(/wide|data-label/)
})

test('a column that was renamed has its new name', () => {
  const html = '<table><thead><tr><th><del>Old</del><ins>New</ins></th></tr></thead></table>'
  expect(frameTables(html, 'Table')).toContain('aria-label="New"')
})
