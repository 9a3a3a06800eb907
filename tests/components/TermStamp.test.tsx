import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TermStamp } from '../../components/TermStamp'
import type { Status } from '../../lib/content/status'
import { englishWords } from '../../lib/languages/words'

const from = '2025-06-01'
const until = '2025-06-30'

test.each<[Status, string]>([
  ['upcoming', 'Upcoming: in force from 1 June 2025.'],
  ['in force', 'In force since 1 June 2025.'],
])('a version that is %s and that nothing replaces says: %s', (status, sentence) => {
  expect(render(<TermStamp words={englishWords} term={{ status, from }} />).container.textContent).toBe(sentence)
})

test.each<[Status, string]>([
  ['upcoming', 'Upcoming: in force from 1 June 2025 to 30 June 2025.'],
  ['in force', 'In force since 1 June 2025, until 30 June 2025.'],
  ['superseded', 'Superseded: in force from 1 June 2025 to 30 June 2025.'],
])('a version that is %s and that another one replaces says: %s', (status, sentence) => {
  expect(render(<TermStamp words={englishWords} term={{ status, from, until }} />).container.textContent).toBe(sentence)
})

test('a version that was replaced before it took effect names no day', () => {
  expect(render(<TermStamp words={englishWords} term={{ status: 'superseded' }} />).container.innerHTML).toBe(
    'Superseded before it took effect.',
  )
})

test('its days are for programs too', () => {
  const { container } = render(<TermStamp words={englishWords} term={{ status: 'superseded', from, until }} />)
  expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([from, until])
})
