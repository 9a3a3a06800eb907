import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Phrase } from '../../components/Phrase'

test('a phrase has its values in their places, also within links', () => {
  const { container } = render(
    <Phrase
      text="On {date}, [the version of {day}](next) replaces {it}."
      values={{ date: '1 May', day: <time>2 May</time>, it: '{date}' }}
      links={{ next: '/next/' }}
    />,
  )
  expect(container.textContent).toBe('On 1 May, the version of 2 May replaces {date}.')
  expect(screen.getByRole('link', { name: 'the version of 2 May' }).getAttribute('href')).toBe('/next/')
})

test.each([
  ['التواصل مع {company}', 'Acme', 1],
  ['التواصل مع {company}', 'شركة', 0],
  ['التواصل مع {company}', '2026', 0],
  ['Contact {company}', 'شركة', 1],
  ['Contact {company}', 'Acme', 0],
])('in “%s”, %s stands apart: %i', (text, company, count) => {
  const { container } = render(<Phrase text={text} values={{ company }} />)
  expect(container.querySelectorAll('bdi')).toHaveLength(count)
})

test('a phrase without one of its values or links is an error', () => {
  expect(() => render(<Phrase text="See {it}." />)).toThrow('“See {it}.” has no it')
  expect(() => render(<Phrase text="See [it](there)." />)).toThrow('“See [it](there).” has no there')
})
