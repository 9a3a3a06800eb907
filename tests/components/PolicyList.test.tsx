import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PolicyList } from '../../components/PolicyList'
import { englishWords } from '../../lib/languages/words'
import { other, version } from '../view'
import { linksIn } from './links-in'

test('each policy is linked and says since when it is in force, in the order given', () => {
  render(
    <PolicyList words={englishWords} today="2025-06-02" versions={[version, { ...other, effective: other.updated }]} />,
  )
  expect(linksIn()).toBe('Privacy policy → /acme/privacy/; App privacy policy → /acme/app/')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Privacy policy In force since 1 June 2025, last updated 4 May 2025',
    'App privacy policy In force since 29 February 2024',
  ])
})

test('a policy whose first version is announced says from when it is in force', () => {
  render(<PolicyList words={englishWords} today="2025-05-31" versions={[version]} />)
  expect(screen.getByRole('listitem').textContent).toBe('Privacy policy In force from 1 June 2025')
})

test('a policy on privacy says so of itself on the page of whom it is about, and on no other', () => {
  const relations = () => screen.getAllByRole('link').map((link) => link.getAttribute('rel'))
  const cookies = { ...other, title: 'Cookie policy' }
  render(<PolicyList words={englishWords} today="2025-06-02" versions={[version, cookies]} areOwn />)
  expect(relations()).toEqual(['privacy-policy', null])
  cleanup()
  render(<PolicyList words={englishWords} today="2025-06-02" versions={[version]} />)
  expect(relations()).toEqual([null])
})
