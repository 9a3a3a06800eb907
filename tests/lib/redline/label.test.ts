import { expect, test } from 'vitest'
import { sectionLabel } from '../../../lib/redline/label'
import { redline, redlineSections } from '../../../lib/redline/redline'
import { textOf } from './texts'

const older = '## A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.'

test.each([
  ['## A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.', ['unchanged', 'unchanged', 'unchanged']],
  ['## A\n\nOne.\n\n## New [#b]\n\nTwo.\n\n## C\n\nFour.', ['unchanged', 'renamed', 'changed']],
  ['## A\n\nOne.\n\n## New [#b]\n\nFive.\n\n## D\n\nx', ['unchanged', 'renamed and changed', 'removed', 'added']],
  ['## B\n\nTwo.\n\n## C\n\nThree.\n\n## A\n\nOne.', ['unchanged', 'unchanged', 'moved, was 1']],
  [
    '## B\n\nTwo.\n\n## C\n\nThree.\n\n## New [#a]\n\nSix.',
    ['unchanged', 'unchanged', 'renamed, changed and moved, was 1'],
  ],
])('beside %s the sections are %j', (newer, labels) => {
  const sections = redlineSections(redline(textOf(older), textOf(newer)).sections)
  expect(sections.map(sectionLabel)).toEqual(labels)
})
