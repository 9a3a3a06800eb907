import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NotFoundPage } from '../../components/NotFoundPage'
import { companyView } from '../view'
import { linksIn } from './links-in'

test('a page that does not exist says so and leads to the policies', () => {
  render(<NotFoundPage companies={[companyView]} />)
  const title = screen.getByRole('heading', { level: 1 })
  expect(title.textContent).toBe('Page not found')
  expect(title.nextElementSibling?.textContent).toContain('There is no page at this address.')
  expect(linksIn()).toBe(
    'Skip to the text → #text; All policies → /; Acme → /acme/; Privacy policy → /acme/privacy/; App privacy policy → /acme/app/',
  )
})
