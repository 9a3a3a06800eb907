import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Stamps, TermStamp } from '../../components/Stamps'
import type { Term } from '../../lib/content/status'
import { englishWords } from '../../lib/languages/words'
import { view } from '../view'

test.each([
  ['2025-05-04', '2025-05-05', 'in force', 'In force Last updated 4 May 2025'],
  ['2025-05-04', '2025-07-01', 'superseded', 'Last updated 4 May 2025'],
  ['2025-06-01', '2025-05-31', 'upcoming', 'In force from 1 June 2025 Last updated 4 May 2025'],
  ['2025-06-01', '2025-06-01', 'in force', 'In force since 1 June 2025 Last updated 4 May 2025'],
  ['2025-06-01', '2025-05-31', 'superseded', 'Last updated 4 May 2025'],
  ['2025-06-01', '2025-07-01', 'superseded', 'Last updated 4 May 2025'],
] as const)(
  'a version of 4 May that takes effect on %s says on %s, when it is %s: %s',
  (effective, today, status, words) => {
    const { container } = render(
      <Stamps view={{ ...view, version: { ...view.version, effective }, term: { status }, today }} />,
    )
    expect(container.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(words)
  },
)

const from = '2025-06-01'
const until = '2025-06-30'

test.each<[Term, string]>([
  [{ status: 'upcoming', from }, 'Upcoming: in force from 1 June 2025.'],
  [{ status: 'in force', from }, 'In force since 1 June 2025.'],
  [{ status: 'upcoming', from, until }, 'Upcoming: in force from 1 June 2025 to 30 June 2025.'],
  [{ status: 'in force', from, until }, 'In force since 1 June 2025, until 30 June 2025.'],
  [{ status: 'superseded', from, until }, 'Superseded: in force from 1 June 2025 to 30 June 2025.'],
  [{ status: 'superseded' }, 'Superseded before it took effect.'],
])('of a version that is %o people and programs read: %s', (term, sentence) => {
  const { container } = render(<TermStamp words={englishWords} term={term} />)
  expect(container.textContent).toBe(sentence)
  const days = [term.from, term.until].filter((day) => day !== undefined)
  expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual(days)
})
