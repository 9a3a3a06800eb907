// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PolicyFoot } from '../../components/PolicyFoot'
import { view } from '../view'

afterEach(cleanup)

function headings(): (string | null)[] {
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
}

test('contact, other policies and this version follow a policy', () => {
  render(<PolicyFoot view={view} />)
  expect(headings()).toEqual(['Contact Acme', 'Other policies of Acme', 'This version'])
})

test('a company without contact and other policies shows neither', () => {
  render(<PolicyFoot view={{ ...view, contact: {}, others: [] }} />)
  expect(headings()).toEqual(['This version'])
})

test.each(['/acme/privacy/', '/acme/privacy/2025-05-04/'])('on %s, the version is told by its own address', (path) => {
  render(<PolicyFoot view={{ ...view, path, site: 'https://acme.example/legal' }} />)
  const link = screen.getByRole('link', { name: 'https://acme.example/legal/acme/privacy/2025-05-04/' })
  expect(link.getAttribute('href')).toBe('/acme/privacy/2025-05-04/')
  expect(link.parentElement?.textContent).toBe(
    'Acme, Privacy policy, version of 4 May 2025. It keeps this address: https://acme.example/legal/acme/privacy/2025-05-04/',
  )
})

test('the way up leads to the top, the company and all policies', () => {
  render(<PolicyFoot view={view} />)
  const links = screen.getByRole('navigation', { name: 'Up' }).querySelectorAll('a')
  expect([...links].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Top of this page', '#text'],
    ['All of Acme', '/acme/'],
    ['All policies', '/'],
  ])
})
