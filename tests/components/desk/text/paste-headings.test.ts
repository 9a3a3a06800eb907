import { expect, test } from 'vitest'
import { pasted } from './pasted'

test('the title is the heading of a section, and the others have the levels that they have without it', () => {
  const page = '<h1>Privacy  policy</h1><p>a</p><h2>What</h2><h4>Why</h4>'
  expect(pasted(page)).toMatchObject({
    title: 'Privacy policy',
    text: '## Privacy policy\n\na\n\n## What\n\n### Why\n',
    missing: [],
  })
  expect(pasted('<p class=MsoTitle>Policy</p><h1>What</h1>')).toMatchObject({
    title: 'Policy',
    text: '## Policy\n\n## What\n',
  })
  expect(pasted(`<h1>Your data</h1>${'<h2>What</h2><p>a</p>'.repeat(4)}`)).toMatchObject({ title: 'Your data' })
  expect(pasted('<h1>What</h1>')).toMatchObject({ title: undefined, text: '## What\n' })
})

test.each([
  ['<h2>A</h2><p>x</p><h3>B</h3>', '## A\n\nx\n\n### B\n', []],
  ['<h1>Retention</h1><p>x</p><h2>Transfers</h2>', '## Retention\n\nx\n\n### Transfers\n', []],
  ['<h1>A</h1><h2>B</h2><h1>C</h1>', '## A\n\n### B\n\n## C\n', []],
  ['<p>x</p><h3>A</h3><h4>B</h4>', 'x\n\n## A\n\n### B\n', ['“A” (Heading 1), “B” (Heading 2)']],
  ['<h2>A</h2><h1>B</h1>', '## A\n\n## B\n', ['“A” (Heading 1)']],
  ['<h3>A</h3><h2>B</h2><h3>C</h3>', '## A\n\n## B\n\n### C\n', ['“A” (Heading 1)']],
  ['<h2>A</h2><h4>B</h4>', '## A\n\n### B\n', ['“B” (Heading 2)']],
  ['<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5>', '## A\n\n### B\n\n#### C\n\n#### D\n', ['“D” (Heading 3)']],
])('headings keep their levels to each other, or it is said that they do not: %s', (html, text, moved) => {
  const lost = moved.map((headings) => `These headings have another level here: ${headings}.`)
  expect(pasted(html)).toMatchObject({ text, lost })
})
