import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Requests } from '../../components/Requests'
import { requestsIn } from '../../lib/laws/requests'
import { view } from '../view'

const source = { title: view.version.title, updated: view.version.updated, url: 'https://policies.example/x/' }
const grants = { access: ['data', 'rights'], objection: ['rights'] }

test('each request opens an e-mail to the contact, and names the sections that it rests on', () => {
  const requests = requestsIn(view.text, grants, { ...source, email: 'app@acme.example' })
  render(<Requests view={{ ...view, requests, contact: { email: 'app@acme.example' } }} />)
  expect(screen.getByText(/opens an e-mail to app@acme.example in your own e-mail program/)).toBeDefined()
  const rows = [...document.querySelectorAll('.rights > ul > li')].map((row) => row.textContent)
  expect(rows).toEqual(['See your dataDataRights', 'Object to the use of your dataRights'])
  const access = screen.getByRole('link', { name: 'See your data' })
  expect(access.getAttribute('href')).toBe(requests[0]?.mailto)
  expect(screen.getByRole('link', { name: 'Data' }).getAttribute('href')).toBe('#data')
})

test('without an e-mail address, the requests are listed, and only their sections are links', () => {
  const requests = requestsIn(view.text, grants, source)
  const { container } = render(<Requests view={{ ...view, requests, contact: {} }} />)
  expect(screen.getByText(/The sections named with each say what you can ask for/)).toBeDefined()
  expect(screen.getByText('See your data')).toBeDefined()
  expect(container.querySelector('[href^="mailto:"]')).toBeNull()
  expect(screen.getAllByRole('link')).toHaveLength(3)
})

test('requests that rest on the same sections stand together', () => {
  const requests = requestsIn(view.text, { access: ['rights'], correction: ['rights'], objection: ['data'] }, source)
  render(<Requests view={{ ...view, requests, contact: {} }} />)
  const rows = [...document.querySelectorAll('.rights > ul > li')].map((row) => row.textContent)
  expect(rows).toEqual(['See your dataCorrect your dataRights', 'Object to the use of your dataData'])
})
