// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ShortcutPreview } from '../../../components/editor/ShortcutPreview'
import { ShortcutPage } from '../../../components/ShortcutPage'
import { shortcutViewOf } from '../../../lib/pages/shortcut-view'
import { view as from } from '../../view'

afterEach(cleanup)

test('a shortcut is shown as its page, below a bar that says what it is', () => {
  const view = shortcutViewOf({ from, name: 'your-data', anchor: 'data', covers: {}, texts: [] })
  const shown = render(<ShortcutPreview view={view} />).container.innerHTML
  expect(screen.getByRole('navigation', { name: 'Editor' }).textContent).toBe('ShortcutAll drafts')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Data')
  cleanup()
  expect(shown.endsWith(render(<ShortcutPage view={view} />).container.innerHTML)).toBe(true)
})
