// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PolicyList } from '../../components/PolicyList'
import { other, version } from '../view'

afterEach(cleanup)

test('each policy is linked and stamped with its last update, in the order given', () => {
  render(<PolicyList versions={[version, other]} />)
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Privacy policy', '/acme/privacy/'],
    ['App privacy policy', '/acme/app/'],
  ])
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Privacy policy Last updated 4 May 2025',
    'App privacy policy Last updated 29 February 2024',
  ])
})
