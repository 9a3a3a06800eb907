import { expect, test } from 'vitest'
import { openText } from '../../../../lib/desk/document/text'
import { countBySection } from '../../../../lib/desk/findings/section-counts'
import { finding as findingOf } from '../finding'

const finding = (from: number, more = {}) => findingOf({ range: { from, to: from + 1 }, ...more })

test('findings are counted in the section in which they begin, but for those that were waived', () => {
  const text = openText('Opening.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n')
  const waived = { reason: 'Weighed.', until: '2027-01-01' }
  const found = [finding(2), finding(12), finding(18, { severity: 'error' }), finding(25, { waived }), finding(26)]
  expect([...countBySection([...found, finding(0, { range: undefined })], text)]).toEqual([
    ['text', { count: 1, isError: false }],
    ['one', { count: 2, isError: true }],
    ['two', { count: 1, isError: false }],
  ])
})

test('findings of the short version and of the opening are their own', () => {
  const text = openText('<InShort>\n\n- Short.\n\n</InShort>\n\nOpening.\n\n## One\n\nFirst.\n')
  expect([...countBySection([finding(4), finding(15)], text)]).toEqual([
    ['in-short', { count: 1, isError: false }],
    ['text', { count: 1, isError: false }],
  ])
})
