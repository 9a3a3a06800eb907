import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Contact } from '../../components/Contact'
import { englishWords } from '../../lib/languages/words'
import { company } from '../view'
import { linksIn } from './links-in'

function show(details: Parameters<typeof Contact>[0]['details']): (string | null)[] {
  const { container } = render(<Contact words={englishWords} name="Acme" details={details} />)
  return [...container.querySelectorAll('h2, li')].map(({ textContent }) => textContent)
}

test('all that is known is told', () => {
  expect(show(company)).toEqual(['Contact Acme', 'privacy@acme.example', 'www.acme.example', '1 Long Road, Town'])
  expect(linksIn()).toBe(
    'privacy@acme.example → mailto:privacy@acme.example; www.acme.example → https://www.acme.example/about',
  )
})

test.each([
  ['email', 'privacy@acme.example'],
  ['website', 'www.acme.example'],
  ['address', '1 Long Road, Town'],
] as const)('what is unknown is left out when only the %s is known', (field, text) => {
  expect(show({ [field]: company[field] })).toEqual(['Contact Acme', text])
})

test('an address is no more than an address in its link', () => {
  show({ email: 'a%0D%0Abcc:x@acme.example' })
  expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:a%250D%250Abcc%3Ax@acme.example')
})
