import { expect, test, vi } from 'vitest'
import { addDays, dayIn, formatDate, isDate, isInstant } from '../../../lib/languages/dates'

test.each([
  ['2025-05-04', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-5-4', false],
  [' 2025-05-04', false],
  ['2025-05-04\n', false],
  ['2025-05-04T00:00', false],
  ['', false],
])('%j is a day: %s', (text, answer) => {
  expect(isDate(text)).toBe(answer)
})

test.each([
  [undefined, '1 March 2025'],
  ['en-US', 'March 1, 2025'],
  ['de', '1. März 2025'],
  ['fr', '1er mars 2025'],
  ['ar-SA', '1 مارس 2025'],
  ['fa', '1 مارس 2025'],
])('in %s a day is written %s, with Latin digits', (locale, words) => {
  expect(formatDate('2025-03-01', locale)).toBe(words)
})

test.each([
  ['Pacific/Kiritimati', -840],
  ['America/Los_Angeles', 480],
])('every day of a leap year is a day and is written as itself in %s', (zone, offset) => {
  vi.stubEnv('TZ', zone)
  expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset)
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))
  expect(days.at(-1)).toBe('2024-12-31')
  expect(days.filter((day) => !isDate(day))).toEqual([])
  expect(days.map((day) => new Date(`${formatDate(day)} UTC`).toISOString().slice(0, 10))).toEqual(days)
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-02-29', 365, '2025-02-28'],
  ['2026-03-28', 1, '2026-03-29'],
])('from %s, %i days on is %s', (date, days, day) => {
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin']) {
    vi.stubEnv('TZ', zone)
    expect(addDays(date, days)).toBe(day)
  }
})

test.each([
  ['2026-12-21T04:00:00Z', 'America/Los_Angeles', '2026-12-20'],
  ['2026-12-21T04:00:00Z', undefined, '2026-12-21'],
  ['2026-03-31T18:15:00Z', 'Asia/Kathmandu', '2026-04-01'],
  ['2026-03-31T18:14:59Z', 'Asia/Kathmandu', '2026-03-31'],
  ['2026-12-20', 'Asia/Tokyo', '2026-12-20'],
])('the day of %s in %s is %s', (now, zone, day) => {
  expect(dayIn(now, zone)).toBe(day)
})

test('instants are written in UTC', () => {
  const instants = ['2026-12-21T04:00:00Z', '2026-12-21T04:00Z', '2026-12-21T04:00:00.000Z']
  expect(instants.filter(isInstant)).toEqual(instants)
  expect(['2026-12-21', '2026-12-21T04:00:00', '2026-13-21T04:00:00Z', 'now'].filter(isInstant)).toEqual([])
})
