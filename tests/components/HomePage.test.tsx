import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HomePage } from '../../components/HomePage'
import { company, companyView, version } from '../view'

const second = { ...company, id: 'other', name: 'Other', about: 'A studio.' }

test('companies and their policies are linked, in the order given', () => {
  const first = { ...companyView, company: second, versions: [{ ...version, company: 'other' }] }
  render(<HomePage companies={[first, companyView]} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Privacy policies')
  const links = [...screen.getByRole('main').querySelectorAll('a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.closest('h2') !== null])).toEqual([
    ['Other', '/other/', true],
    ['Privacy policy', '/other/privacy/', false],
    ['Acme', '/acme/', true],
    ['Privacy policy', '/acme/privacy/', false],
    ['App privacy policy', '/acme/app/', false],
  ])
  expect(screen.getByText('A studio.').closest('section')?.querySelector('h2')?.textContent).toBe('Other')
})

test('the foot leads to all policies as feed and as data', () => {
  render(<HomePage companies={[]} />)
  const links = [...screen.getByRole('contentinfo').querySelectorAll('a')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/feed.xml', '/policies.json', '/SHA256SUMS'])
})
