import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Days, inForce, nextChange, parentOf, termOf, upcoming } from '../../../lib/content/status'
import { addDays } from '../../../lib/languages/dates'

const first = { updated: '2023-06-01', effective: '2023-06-01' }
const announced = { updated: '2024-01-15', effective: '2024-02-29' }
const last = { updated: '2024-12-01', effective: '2025-01-01' }
const versions = [last, announced, first]

test.each([
  ['2023-05-31', 'upcoming', 'upcoming', 'upcoming', first],
  ['2024-02-28', 'in force', 'upcoming', 'upcoming', first],
  ['2024-02-29', 'superseded', 'in force', 'upcoming', announced],
  ['2025-01-01', 'superseded', 'superseded', 'in force', last],
])('on %s the versions are %s, %s and %s', (day, one, two, three, current) => {
  expect([first, announced, last].map((version) => termOf(version, versions, day).status)).toEqual([one, two, three])
  expect(inForce(versions, day)).toBe(current)
})

const early = { updated: '2024-02-01', effective: '2024-02-01', from: '2023-06-01' }

test('a version that is published later and takes effect sooner is in force until the announced one takes over', () => {
  const all = [announced, early, first]
  expect(['2024-01-31', '2024-02-01', '2024-02-28', '2024-02-29'].map((day) => inForce(all, day))).toEqual([
    first,
    early,
    early,
    announced,
  ])
  expect(all.map((version) => termOf(version, all, '2024-02-10'))).toEqual([
    { status: 'upcoming', from: '2024-02-29' },
    { status: 'in force', from: '2024-02-01', until: '2024-02-28' },
    { status: 'superseded', from: '2023-06-01', until: '2024-01-31' },
  ])
  expect(upcoming(all, '2024-02-10')).toBe(announced)
})

test.each([
  ['names', { ...last, from: '2023-06-01' }, first],
  ['was published before, where it names none', last, announced],
  ['was published before, where that which it names was withdrawn', { ...last, from: '2024-02-02' }, announced],
  ['was published before, where it took the place of that which it names', { ...last, from: last.updated }, announced],
  ['was in force, where another is announced', { updated: '2024-02-01', effective: '2024-02-01' }, first],
  ['was in force, where another never takes effect', { updated: '2024-02-01', effective: '2024-02-29' }, first],
])('a version began from the one that it %s', (_, version, parent) => {
  expect(parentOf(version, [version, announced, first])).toBe(parent)
  expect(parentOf(first, [version, announced, first])).toBeUndefined()
})

test('of two that take effect on one day, the last published is in force, and of none none', () => {
  expect(inForce([], '2024-03-01')).toBeUndefined()
  const again = { updated: '2024-02-01', effective: '2024-03-01' }
  const later = { updated: '2024-02-02', effective: '2024-03-01' }
  expect(inForce([later, again], '2024-02-15')).toBe(later)
  expect(inForce([again, later], '2024-03-01')).toBe(later)
  expect(termOf(again, [later, again], '2024-03-01')).toEqual({ status: 'superseded' })
})

test.each([
  ['2024-02-28', announced],
  ['2024-02-29', last],
  ['2025-01-01', undefined],
])('on %s the next to take effect is %o, which is when the policy changes next', (day, next) => {
  expect(upcoming(versions, day)).toBe(next)
  expect(nextChange(versions, day)).toBe(next?.effective)
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
      const next = nextChange(all, today)
      const until = next === undefined ? addDays(today, 400) : addDays(next, -1)
      expect(inForce(all, until)).toBe(inForce(all, today))
      expect(all.map((version) => termOf(version, all, until))).toEqual(
        all.map((version) => termOf(version, all, today)),
      )
    }),
  )
})
