import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Days, inForce, nextChange, replacedBy, termOf, upcoming } from '../../../lib/content/status'
import { addDays } from '../../../lib/languages/dates'

const first = { updated: '2023-06-01', effective: '2023-06-01' }
const announced = { updated: '2024-01-15', effective: '2024-02-29' }
const last = { updated: '2024-12-01', effective: '2025-01-01' }
const versions = [last, announced, first]

test.each([
  ['2023-05-31', 'upcoming', 'upcoming', 'upcoming', first],
  ['2023-06-01', 'in force', 'upcoming', 'upcoming', first],
  ['2024-01-14', 'in force', 'upcoming', 'upcoming', first],
  ['2024-01-15', 'in force', 'upcoming', 'upcoming', first],
  ['2024-02-28', 'in force', 'upcoming', 'upcoming', first],
  ['2024-02-29', 'superseded', 'in force', 'upcoming', announced],
  ['2024-03-01', 'superseded', 'in force', 'upcoming', announced],
  ['2024-12-31', 'superseded', 'in force', 'upcoming', announced],
  ['2025-01-01', 'superseded', 'superseded', 'in force', last],
  ['2030-01-01', 'superseded', 'superseded', 'in force', last],
])('on %s the versions are %s, %s and %s', (day, one, two, three, current) => {
  expect([first, announced, last].map((version) => termOf(version, versions, day).status)).toEqual([one, two, three])
  expect(inForce(versions, day)).toBe(current)
})

test('a version is in force from its effect to the day before the next one takes effect', () => {
  const days = versions.map((version) => {
    const { from, until } = termOf(version, versions, '2024-06-01')
    return [from, until]
  })
  expect(days).toEqual([
    ['2025-01-01', undefined],
    ['2024-02-29', '2024-12-31'],
    ['2023-06-01', '2024-02-28'],
  ])
})

test('a version that a newer one replaces before it takes effect never is in force', () => {
  const never = { updated: '2024-06-01', effective: '2025-01-01' }
  const newer = { updated: '2024-07-01', effective: '2024-08-01' }
  const all = [newer, never, first]
  expect(termOf(never, all, '2024-06-15')).toEqual({ status: 'superseded' })
  expect(termOf(first, all, '2024-06-15').until).toBe('2024-07-31')
  expect(['2024-07-31', '2024-08-01', '2025-01-01'].map((day) => inForce(all, day))).toEqual([first, newer, newer])
})

test('a version replaces the newest before it that counts', () => {
  const never = { updated: '2024-06-01', effective: '2025-01-01' }
  const newer = { updated: '2024-07-01', effective: '2024-08-01' }
  expect(replacedBy(newer, [newer, never, first])).toBe(first)
  expect(replacedBy(never, [newer, never, first])).toBe(first)
  expect(replacedBy(last, versions)).toBe(announced)
  expect(replacedBy(first, versions)).toBeUndefined()
})

test('of two that take effect on one day, the last published is in force', () => {
  const again = { updated: '2024-02-01', effective: '2024-03-01' }
  const later = { updated: '2024-02-02', effective: '2024-03-01' }
  expect(inForce([later, again], '2024-02-15')).toBe(later)
  expect(inForce([again, later], '2024-03-01')).toBe(later)
  expect(termOf(again, [later, again], '2024-03-01')).toEqual({ status: 'superseded' })
})

test('of no versions none is in force', () => {
  expect(inForce([], '2024-03-01')).toBeUndefined()
})

test.each([
  ['2023-05-31', announced],
  ['2024-02-28', announced],
  ['2024-02-29', last],
  ['2024-12-31', last],
  ['2025-01-01', undefined],
])('on %s the next to take effect is %o', (day, next) => {
  expect(upcoming(versions, day)).toBe(next)
})

test('a page changes next on the first day on which any version takes effect', () => {
  const other = [{ updated: '2024-01-01', effective: '2024-03-01' }]
  expect(nextChange([versions, other], '2024-02-28')).toBe('2024-02-29')
  expect(nextChange([versions, other], '2024-02-29')).toBe('2024-03-01')
  expect(nextChange([versions, other], '2024-03-01')).toBe('2025-01-01')
  expect(nextChange([versions, other], '2025-01-01')).toBeUndefined()
})

const start = '2023-12-01'
const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(start, days))
const histories = fc
  .uniqueArray(fc.record({ updated: day, delay: fc.integer({ min: 0, max: 90 }) }), {
    selector: ({ updated }) => updated,
    minLength: 1,
    maxLength: 8,
  })
  .map((drawn) => drawn.map(({ updated, delay }): Days => ({ updated, effective: addDays(updated, delay) })))

test('from the first effect on, exactly one version is in force each day, and it is the one that its term says', () => {
  fc.assert(
    fc.property(histories, day, (all, today) => {
      const terms = all.map((version) => ({ version, term: termOf(version, all, today) }))
      const current = terms.filter(({ term }) => term.status === 'in force').map(({ version }) => version)
      const hasBegun = all.some(({ effective }) => effective <= today)
      expect(current).toEqual(hasBegun ? [inForce(all, today)] : [])
      for (const { term } of terms) {
        if (term.from === undefined) continue
        const isWithin = term.from <= today && (term.until === undefined || today <= term.until)
        expect(term.status === 'in force').toBe(isWithin)
      }
    }),
  )
})

test('without an effect in between, one day is like the day before', () => {
  fc.assert(
    fc.property(histories, day, (all, today) => {
      const next = nextChange([all], today)
      const until = next === undefined ? addDays(today, 400) : addDays(next, -1)
      expect(inForce(all, until)).toBe(inForce(all, today))
      expect(all.map((version) => termOf(version, all, until))).toEqual(
        all.map((version) => termOf(version, all, today)),
      )
    }),
  )
})
