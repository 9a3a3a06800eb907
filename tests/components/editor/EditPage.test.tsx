// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { EditPage } from '../../../components/editor/EditPage'
import { company } from '../../view'

afterEach(cleanup)

test('the form and the page stand side by side, each with its name', () => {
  render(<EditPage view={{ company, policy: 'privacy', title: 'Privacy policy', findings: [] }} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme: Privacy policy')
  expect(screen.getByTitle('The draft as a form').getAttribute('src')).toBe('/keystatic/singleton/acme.privacy.draft')
  expect(screen.getByTitle('The draft as the page that it will be').getAttribute('src')).toBe('/acme/privacy/draft/')
})
