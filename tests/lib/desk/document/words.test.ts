import { expect, test } from 'vitest'
import { compareParagraphs } from '../../../../lib/desk/document/words'

const began = 'Storage\n\nWe keep it.\n\nAsk us.'

const shown = (text: string, other: string) =>
  compareParagraphs(began, text, other).map(
    ({ pieces, isSame }) =>
      pieces.map(({ value, added, removed }) => (added ? `+${value}+` : removed ? `-${value}-` : value)).join('') +
      (isSame ? ' =' : ''),
  )

test.each([
  ['a changed word', 'Storage\n\nWe hold it.\n\nAsk us.', began, ['Storage =', 'We -keep-+hold+ it.', 'Ask us. =']],
  [
    'what only the other changed',
    began,
    'Storage\n\nWe hold it.\n\nAsk us.',
    ['Storage =', 'We keep it.', 'Ask us. ='],
  ],
  ['a paragraph more', `${began}\n\nOr write.`, began, ['Storage =', 'We keep it. =', 'Ask us. =', '+Or write.+']],
  ['a text that is gone', '', began, ['-Storage-', '-We keep it.-', '-Ask us.-']],
])('%s is marked, and what all have is not', (_, text, other, words) => {
  expect(shown(text, other)).toEqual(words)
})
