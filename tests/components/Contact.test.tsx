import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Contact } from '../../components/Contact'
import { company } from '../view'

test('all that is known is told', () => {
  render(<Contact words={englishWords} name="Acme" details={company} />)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Contact Acme')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'privacy@acme.example',
    'www.acme.example',
    '1 Long Road, Town',
  ])
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'mailto:privacy@acme.example',
    'https://www.acme.example/about',
  ])
})

test.each([
  ['email', 'privacy@acme.example'],
  ['website', 'www.acme.example'],
  ['address', '1 Long Road, Town'],
] as const)('what is unknown is left out when only the %s is known', (field, text) => {
  render(<Contact words={englishWords} name="Acme" details={{ [field]: company[field] }} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([text])
})

test('an address is no more than an address in its link', () => {
  render(<Contact words={englishWords} name="Acme" details={{ email: 'a%0D%0Abcc:x@acme.example' }} />)
  expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:a%250D%250Abcc%3Ax@acme.example')
})

test('nothing is told when nothing is known', () => {
  expect(render(<Contact words={englishWords} name="Acme" details={{}} />).container.innerHTML).toBe('')
})

import { englishWords } from '../../lib/languages/words'
