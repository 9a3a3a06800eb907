// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Stamps } from '../../components/Stamps'

afterEach(cleanup)

test('a version that took effect when it was published has one stamp', () => {
  const { container } = render(<Stamps updated="2025-05-04" effective="2025-05-04" today="2025-05-05" />)
  expect(container.innerHTML).toBe('<p>Last updated <time datetime="2025-05-04">4 May 2025</time></p>')
})

test('a version that took effect on another day has two stamps', () => {
  const { container } = render(<Stamps updated="2025-05-04" effective="2025-06-01" today="2025-06-01" />)
  const stamps = [...container.querySelectorAll('time')]
  expect(stamps.map(({ dateTime, textContent }) => [dateTime, textContent])).toEqual([
    ['2025-05-04', '4 May 2025'],
    ['2025-06-01', '1 June 2025'],
  ])
  expect(container.querySelectorAll('p')).toHaveLength(2)
})

test.each([
  ['2025-05-31', 'In force from 1 June 2025'],
  ['2025-06-01', 'In force since 1 June 2025'],
])('on %s a version that takes effect on 1 June says: %s', (today, words) => {
  const { getByText } = render(<Stamps updated="2025-05-04" effective="2025-06-01" today={today} />)
  expect(getByText((_, element) => element?.tagName === 'P' && element.textContent === words)).toBeDefined()
})
