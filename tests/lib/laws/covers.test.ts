import { expect, test } from 'vitest'
import { reasonIn } from '../../../lib/laws/covers'

test.each([
  [['data-retention'], undefined],
  [[], undefined],
  [['not applicable because Acme has none'], 'Acme has none'],
  [['Not applicable: no such data'], 'no such data'],
  [['data', 'not applicable because of size'], 'of size'],
  [['not applicable'], ''],
  [['not applicable because …'], ''],
  [['not-applicable'], undefined],
])('the reason in %j is %j', (cover, reason) => {
  expect(reasonIn(cover)).toBe(reason)
})
