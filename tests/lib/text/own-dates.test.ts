import { expect, test } from 'vitest'
import { readText } from '../../../lib/content/read'
import { marked } from '../../marked'

function daysIn(body: string): string[] {
  return readText(marked(body).file)?.outline.ownDates.map(({ day }) => day) ?? []
}

test.each([
  ['Last updated: 1 May 2026', '2026-05-01'],
  ['**Effective date:** May 1, 2026', '2026-05-01'],
  ['Effective 1 May 2026. We keep it.', '2026-05-01'],
  ['This privacy policy was last revised on 2026-05-01.', '2026-05-01'],
  ['Stand: 1. Mai 2026', '2026-05-01'],
  ['Zuletzt aktualisiert am 01.05.2026', '2026-05-01'],
])('%s is a day of its own', (words, day) => {
  expect(daysIn(words)).toEqual([day])
})

test.each(['We began on 1 May 2026.', 'Our terms, last updated 1 May 2026, say more.', 'Last updated: soon'])(
  '%s is not',
  (words) => {
    expect(daysIn(words)).toEqual([])
  },
)
