import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EmbedPage } from '../../components/EmbedPage'
import { PolicyPage } from '../../components/PolicyPage'
import { view } from '../view'

test('the text is that of the page, with its stamps and anchors', () => {
  const page = render(<PolicyPage view={view} />)
  const parts = (container: Element) =>
    ['.short', '.prose', 'h1', '.state time'].map((part) => container.querySelector(part)?.outerHTML)
  const shown = parts(page.container)
  cleanup()
  expect(shown.every((part) => part !== undefined)).toBe(true)
  expect(parts(render(<EmbedPage view={view} />).container)).toEqual(shown)
})

test('there is no header and no foot, no link to other pages of the policy, and a way back to the top', () => {
  const { container } = render(<EmbedPage view={{ ...view, isFirst: false }} />)
  expect(container.querySelector('header, footer, .state a')).toBeNull()
  const top = screen.getByRole('link', { name: 'Top' })
  expect(container.querySelector(top.getAttribute('href') ?? '')).toBe(screen.getByRole('main'))
})
