import { expect, test } from 'vitest'
import { inForce } from '../../lib/in-force'

const first = { updated: '2024-01-01', effective: '2024-01-01' }
const late = { updated: '2024-06-01', effective: '2025-01-01' }
const early = { updated: '2024-07-01', effective: '2024-08-01' }

test.each([
  ['2023-12-31', first],
  ['2024-07-31', first],
  ['2024-08-01', early],
  ['2024-12-31', early],
  ['2025-01-01', late],
])('on %s the last to have taken effect is in force, whatever was published last', (day, version) => {
  expect(inForce([early, late, first], day)).toBe(version)
})

test('of two that take effect on one day, the last published is in force', () => {
  const again = { updated: '2024-02-01', effective: '2024-03-01' }
  const later = { updated: '2024-02-02', effective: '2024-03-01' }
  expect(inForce([later, again], '2024-03-01')).toBe(later)
})

test('of no versions none is in force', () => {
  expect(inForce([], '2024-03-01')).toBeUndefined()
})
