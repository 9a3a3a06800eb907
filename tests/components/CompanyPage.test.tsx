import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CompanyPage } from '../../components/CompanyPage'
import { companyView } from '../view'

test('a company says who it is, which policies it has and how to reach it, in its accent', () => {
  const { container } = render(<CompanyPage view={companyView} />)
  expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['H1', 'Acme'],
    ['H2', 'Policies'],
    ['H2', 'Contact Acme'],
    ['H2', 'For developers'],
  ])
  expect(screen.getByRole('heading', { level: 1 }).nextElementSibling?.textContent).toBe('A maker of tools.')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    '#text / /acme/privacy/ /acme/app/ mailto:privacy@acme.example https://www.acme.example/about /acme/links/'.split(
      ' ',
    ),
  )
  expect(container.querySelector('style')?.textContent).toContain('--color-accent:#1d5c4f}')
})

test('shortcuts lead to the sections that they show', () => {
  const path = '/acme/delete-account/'
  const shortcuts = [
    { name: 'delete-account', title: 'Deletion', from: 'Privacy policy', target: 'privacy#deletion', path, url: path },
  ]
  render(<CompanyPage view={{ ...companyView, shortcuts }} />)
  expect(screen.getByRole('link', { name: 'Delete your account' }).getAttribute('href')).toBe('/acme/delete-account/')
})
