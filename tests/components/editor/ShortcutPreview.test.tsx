// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ShortcutPreview } from '../../../components/editor/ShortcutPreview'
import { ShortcutPage } from '../../../components/ShortcutPage'
import { shortcutView } from '../../../lib/pages/shortcut-view'
import { archiveFrom, textWith } from '../../archive'

afterEach(cleanup)

test('a shortcut is shown as its page, below a bar that says what it is', () => {
  const archive = archiveFrom({
    'acme/company.yaml': { name: 'Acme', shortcuts: { 'your-data': 'privacy#data' } },
    'acme/privacy/2025-05-04.mdx': { title: 'Privacy policy', text: textWith() },
  })
  const view = shortcutView(archive, 'acme', 'your-data')
  const shown = render(<ShortcutPreview view={view} />).container.innerHTML
  expect(screen.getByRole('navigation', { name: 'Editor' }).textContent).toBe('ShortcutAll drafts')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Data')
  cleanup()
  expect(shown.endsWith(render(<ShortcutPage view={view} />).container.innerHTML)).toBe(true)
})
