import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TermStamp } from '../../components/DateStamp'
import type { Term } from '../../lib/content/status'
import { englishWords } from '../../lib/languages/words'

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
