import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PolicyFoot, Requests } from '../../components/PolicyFoot'
import type { Version } from '../../lib/archive/archive'
import { requestsIn } from '../../lib/laws/requests'
import { view, withdrawal } from '../view'
import { linksIn } from './links-in'

function headings(): (string | null)[] {
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
}

function links(heading: string): string {
  return linksIn(screen.getByRole('heading', { name: heading }).parentElement)
}

const always = ['Versions', 'For developers', 'What changed last', 'This version']

test('contact, versions, what is for developers, other policies and this version follow a policy', () => {
  render(<PolicyFoot view={view} />)
  expect(headings()).toEqual(['Contact Acme', ...always.slice(0, 2), 'Other policies of Acme', ...always.slice(2)])
})

test('what readers can ask for stands at the contact', () => {
  const source = { title: 'Privacy policy', updated: '2025-05-04', url: 'https://policies.example/' }
  render(<PolicyFoot view={{ ...view, requests: requestsIn(view.text, { access: ['rights'] }, source) }} />)
  expect(headings().slice(0, 2)).toEqual(['Your rights', 'Contact Acme'])
})

test('a company without contact and other policies shows neither', () => {
  render(<PolicyFoot view={{ ...view, contact: {}, others: [] }} />)
  expect(headings()).toEqual(always)
})

test.each([
  ['the current version', 'What changed last', view.version],
  ['another version', 'What this version changed', { ...view.version, updated: '2025-06-01' }],
])('what %s changed is told below: %s', (_, heading, current) => {
  render(<PolicyFoot view={{ ...view, current }} />)
  expect(screen.getByRole('heading', { name: heading }).nextElementSibling?.textContent).toBe('The first version.')
})

test('below an editorial change stands the last material one, with its version', () => {
  const material = { ...view.version, updated: '2024-02-29', summary: 'We keep names for two years.' }
  render(<PolicyFoot view={{ ...view, material }} />)
  const paragraph = screen.getByText(/The last change of substance/)
  expect(paragraph.textContent).toContain('was in the version of 29 February 2024: We keep names for two years.')
  expect(paragraph.querySelector('a')?.getAttribute('href')).toBe('/acme/privacy/2024-02-29/')
})

test('what changed, all versions, the feed and what laws ask are linked, where they are', () => {
  render(<PolicyFoot view={{ ...view, hasCoverage: false }} />)
  expect(links('Versions')).toBe('All versions → /acme/privacy/history/; Feed of changes → /acme/privacy/feed.xml')
  cleanup()
  render(<PolicyFoot view={{ ...view, isFirst: false }} />)
  expect(links('Versions')).toBe(
    'What changed, word by word → /acme/privacy/2025-05-04/changes/; All versions → /acme/privacy/history/; Feed of changes → /acme/privacy/feed.xml; What laws ask, and where it is said → /acme/privacy/coverage/',
  )
})

test.each(['/acme/privacy/', '/acme/privacy/2025-05-04/'])('on %s, the version is told by its own address', (path) => {
  render(<PolicyFoot view={{ ...view, path, site: 'https://acme.example/legal' }} />)
  const link = screen.getByRole('link', { name: 'https://acme.example/legal/acme/privacy/2025-05-04/' })
  expect(link.getAttribute('href')).toBe('/acme/privacy/2025-05-04/')
  expect(link.parentElement?.textContent).toBe(
    'Acme, Privacy policy, version of 4 May 2025. It keeps this address: https://acme.example/legal/acme/privacy/2025-05-04/',
  )
})

test('the source is linked, with its SHA-256 and the command to check it', () => {
  render(<PolicyFoot view={{ ...view, site: 'https://acme.example/legal' }} />)
  const link = screen.getByRole('link', { name: 'source' })
  expect(link.getAttribute('href')).toBe('/acme/privacy/2025-05-04.mdx')
  expect(link.parentElement?.textContent).toBe(
    `Its source has the SHA-256 ${view.version.seal}. To check it: curl -s https://acme.example/legal/acme/privacy/2025-05-04.mdx | sha256sum`,
  )
  expect([...(link.parentElement?.querySelectorAll('code') ?? [])].map(({ textContent }) => textContent)).toEqual([
    view.version.seal,
    'curl -s https://acme.example/legal/acme/privacy/2025-05-04.mdx | sha256sum',
  ])
})

test('developers find the link kit and the data', () => {
  render(<PolicyFoot view={view} />)
  expect(links('For developers')).toBe(
    'Links for apps and websites → /acme/links/; Its versions as data → /acme/privacy/policy.json',
  )
})

test('a site that has no public address yet shows none, and no command that needs it', () => {
  render(<PolicyFoot view={{ ...view, site: 'http://localhost:3000' }} />)
  expect(screen.getByRole('link', { name: '/acme/privacy/2025-05-04/' })).toBeDefined()
  expect(document.body.textContent).not.toMatch(/localhost|curl/)
})

test('a version that was brought here, or took the place of a public one, says so', () => {
  const told = (facts: Partial<Version>) => {
    cleanup()
    render(<PolicyFoot view={{ ...view, version: { ...view.version, ...facts } }} />)
    return document.body.textContent
  }
  expect(told({ broughtOn: '2026-11-28' })).toContain('It was brought into this archive on 28 November 2026.')
  const again = { ...withdrawal, on: '2026-11-29', because: 'A slip.' }
  expect(told({ replaces: [withdrawal, again] })).toContain(
    'This text replaces one of the same date, withdrawn on 28 November 2026: It named a person.This text replaces one of the same date, withdrawn on 29 November 2026: A slip.',
  )
  expect(told({})).not.toMatch(/brought|replaces/)
})

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
