import { expect, test } from 'vitest'
import { openText } from '../../../../lib/desk/document/text'
import { cardsOf, countBySection } from '../../../../lib/desk/findings/finding-words'
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

const at = (from: number, more = {}) => findingOf({ range: { from, to: from + 1 }, ...more })

test('findings are counted in the section in which they begin, but for those that were waived', () => {
  const text = openText('Opening.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n')
  const waived = { reason: 'Weighed.', until: '2027-01-01' }
  const found = [at(2), at(12), at(18, { severity: 'error' }), at(25, { waived }), at(26)]
  expect([...countBySection([...found, at(0, { range: undefined })], text)]).toEqual([
    ['text', { count: 1, isError: false }],
    ['one', { count: 2, isError: true }],
    ['two', { count: 1, isError: false }],
  ])
})

test('findings of the short version and of the opening are their own', () => {
  const text = openText('<InShort>\n\n- Short.\n\n</InShort>\n\nOpening.\n\n## One\n\nFirst.\n')
  expect([...countBySection([at(4), at(15)], text)]).toEqual([
    ['in-short', { count: 1, isError: false }],
    ['text', { count: 1, isError: false }],
  ])
})

test('findings are counted by the anchors of headings that have numbers of their own', () => {
  expect([...countBySection([at(2)], openText('## 1. One\n\nFirst.\n'), 'own').keys()]).toEqual(['one'])
})
