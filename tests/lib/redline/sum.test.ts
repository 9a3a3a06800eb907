import { expect, test } from 'vitest'
import { redline } from '../../../lib/redline/redline'
import { sumUp } from '../../../lib/redline/sum'
import { textOf } from './texts'

test.each([
  ['nothing', 'Hello.', 'Hello.', 'nothing changed'],
  ['the opening', 'Hello there.', 'Hello you.', 'the opening changed, 1 word in, 1 out'],
  ['one section', '## A\n\nWe keep it.', '## A\n\nWe never keep it.', '1 section changed, 1 word in, 0 out'],
  [
    'all kinds',
    '## A\n\nWe keep it.\n\n## B\n\nTwo.\n\n## C\n\nWe sell it.\n\n## D\n\nWe hold it.\n\n## E\n\nGone now.',
    '## C\n\nWe sell all.\n\n## D\n\nWe hold all.\n\n## New\n\nHere.\n\n## A\n\nWe keep it.\n\n## B\n\nTwo.',
    '2 sections changed, 1 added, 1 removed, 2 moved, 2 renumbered, 4 words in, 5 out',
  ],
  [
    'only an order',
    '## A\n\n1.\n\n## B\n\n2.\n\n## C\n\n3.',
    '## B\n\n2.\n\n## C\n\n3.\n\n## A\n\n1.',
    '1 section moved, 2 renumbered',
  ],
  ['a paragraph that was divided', 'We keep it. We sell it.', 'We keep it.\n\nWe sell it.', 'the opening changed'],
  ['an item that moved', '- names\n- towns', '- towns\n- names', 'the opening changed, 1 passage moved'],
  ['only typography', "## A\n\nIt's 30 days.", '## A\n\nIt’s 30\u00A0days.', 'only typography changed, 0 words'],
  ['emphasis', 'We keep it.', 'We **keep** it.', 'only typography changed, 0 words'],
  ['a link', 'See [it](https://a.example).', 'See [it](https://b.example).', 'the opening changed, 1 link changed'],
  ['the number of an item', '5. May is near.', '6. May is near.', 'the opening changed, 1 word in, 1 out'],
  ['a sign', '## A\n\nYes, we do.', '## A\n\nYes we do.', '1 section changed'],
])('%s is summed up', (_, older, newer, sum) => {
  expect(sumUp(redline(textOf(older), textOf(newer)))).toBe(sum)
})

test.each([
  ['## 2. Data\n\nWe keep it.', '## Data\n\nWe keep it.'],
  ['## Data\n\nWe keep it.', '## 2. Data\n\nWe keep it.'],
])('a section whose own number comes or goes is renumbered: %j, %j', (older, newer) => {
  const text = (body: string) => textOf(body, 'Acme.', '---\nnumbers: own\n---\n\n')
  expect(sumUp(redline(text(older), text(newer)))).toBe('1 section renumbered')
})

test('the short version counts as such', () => {
  expect(sumUp(redline(textOf('## A\n\nx', 'We keep it.'), textOf('## A\n\nx', 'We sell it.')))).toBe(
    'the short version changed, 1 word in, 1 out',
  )
})
