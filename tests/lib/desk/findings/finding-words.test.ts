import { expect, test } from 'vitest'
import { cardsOf } from '../../../../lib/desk/findings/finding-words'
import { finding as findingOf } from '../finding'

const finding = (rule: string, message: string, more = {}) => findingOf({ rule, message, ...more })

test('findings that ask for the same are one card with a list of places, of which each says what differs', () => {
  const found = [
    finding('placeholder', '"[…]" waits; write it.'),
    finding('vague-words', '"may" is vague; say when.', { severity: 'error' }),
    finding('placeholder', '"TODO" waits; write it.'),
    finding('vague-words', '"may" is vague; say when.', { severity: 'error' }),
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
