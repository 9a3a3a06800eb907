import { expect, test } from 'vitest'
import { headingRuns, sectionLabel } from '../../../lib/redline/label'
import { redline } from '../../../lib/redline/redline'
import { newerText } from '../../../lib/redline/words'
import { allSections } from '../../../lib/text/text'
import { textOf } from './texts'

const older = '## A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.'

test.each([
  [
    '## A\n\nOne\u00A0.\n\n## B\n\n**Two.**\n\n## C\n\nThree!',
    ['only typography changed', 'only typography changed', 'changed'],
  ],
  ['## A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.', ['unchanged', 'unchanged', 'unchanged']],
  ['## A\n\nOne.\n\n## New [#b]\n\nTwo.\n\n## C\n\nFour.', ['unchanged', 'renamed', 'changed']],
  ['## A\n\nOne.\n\n## New [#b]\n\nFive.\n\n## D\n\nx', ['unchanged', 'renamed and changed', 'removed', 'added']],
  [
    '## B\n\nTwo.\n\n## C\n\nThree.\n\n## A\n\nOne.',
    ['unchanged, was section 2', 'unchanged, was section 3', 'moved, was section 1'],
  ],
  [
    '## B\n\nTwo.\n\n## C\n\nThree.\n\n## New [#a]\n\nSix.',
    ['unchanged, was section 2', 'unchanged, was section 3', 'renamed, changed and moved, was section 1'],
  ],
])('beside %s the sections are %j', (newer, labels) => {
  const sections = allSections(redline(textOf(older), textOf(newer)).sections)
  expect(sections.map((section) => sectionLabel(section))).toEqual(labels)
})

test('a section with numbers of its own says its former number, without a word of its title', () => {
  const text = (body: string) => textOf(body, 'Acme.', '---\nnumbers: own\n---\n\n')
  const { sections } = redline(text('## § 2 Zweck\n\nx'), text('## § 1 Neu\n\ny\n\n## § 3 Zweck\n\nx'))
  expect(sections.map((section) => [newerText(headingRuns(section)), sectionLabel(section)])).toEqual([
    ['§ 1 Neu', 'added'],
    ['§ 3 Zweck', 'unchanged, was § 2'],
  ])
})
