import { expect, test } from 'vitest'
import type { DeskFinding } from '../../../../lib/desk/draft/draft-state'
import { cardsOf, findingWords } from '../../../../lib/desk/findings/finding-words'

test.each([
  [
    'dpo',
    'not declared: how to contact the officer; write below `covers:` where it is said, or say it in a draft first',
    'Not declared: how to contact the officer.',
  ],
  [
    'lost-anchor',
    '#data led to "Data" in the version of 2025-05-04 and leads nowhere now; if it is gone, write `retired:` and below it …',
    '#data led to "Data" in the version of 4 May 2025 and leads nowhere now.',
  ],
  ['vague-words', 'this section is vague; write what is done', 'This section is vague; write what is done.'],
])('of %s, nothing is said that a button does', (rule, message, words) => {
  expect(findingWords({ rule, message })).toBe(words)
})

const finding = (rule: string, message: string, more: Partial<DeskFinding> = {}): DeskFinding => {
  return { severity: 'error', rule, message, kind: 'to fix', where: 'Here', ...more }
}

test('findings that ask for the same are one card with a list of places, of which each says what differs', () => {
  const found = [
    finding('placeholder', '"[…]" waits; write it.'),
    finding('vague-words', '"may" is vague; say when.', { severity: 'warning' }),
    finding('placeholder', '"TODO" waits; write it.'),
    finding('vague-words', '"may" is vague; say when.', { severity: 'warning' }),
    finding('vague-words', '"may" is vague; say when.', { waived: { reason: 'So.', until: '2027-01-01' } }),
  ]
  const [gap, ...vague] = cardsOf(found)
  expect(gap).toEqual({
    about: found[0],
    words: 'Write it.',
    places: [
      { finding: found[0], words: '"[…]" waits.' },
      { finding: found[2], words: '"TODO" waits.' },
    ],
  })
  const words = '"may" is vague; say when.'
  expect(vague).toEqual([
    { about: found[1], words, places: [{ finding: found[1] }, { finding: found[3] }] },
    { about: found[4], words, places: [{ finding: found[4] }] },
  ])
})

test('what many places ask for does not refer to what is said further down', () => {
  const found = ['"must" is gone', '"may" is new'].map((what) =>
    finding('strength', `in "Data", ${what}; if that is what is meant, there is nothing to write`),
  )
  expect(cardsOf(found)[0]?.words).toBe('If what changed in these places is meant, there is nothing to write.')
})
