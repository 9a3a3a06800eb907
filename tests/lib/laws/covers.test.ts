import { expect, test } from 'vitest'
import { readCover } from '../../../lib/laws/covers'

test.each([
  [['data-retention'], { anchors: ['data-retention'] }],
  [[], { anchors: [] }],
  [['not applicable because Acme has none'], { reason: 'Acme has none' }],
  [['Not applicable: no such data'], { reason: 'no such data' }],
  [['data', 'not applicable because of size'], { reason: 'of size' }],
  [['not applicable'], { reason: '' }],
  [['not applicable because …'], { reason: '' }],
  [['not-applicable'], { anchors: ['not-applicable'] }],
])('%j is read as %j', (items, cover) => {
  expect(readCover(items)).toEqual(cover)
})
