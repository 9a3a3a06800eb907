import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Note } from '../../components/Note'

const titles = new Map([
  ['contact', 'How to reach us'],
  ['rights', 'Your rights'],
])

function html(note: string): string {
  return render(<Note note={note} titles={titles} />).container.innerHTML
}

test('a section that a note names is linked by its title', () => {
  expect(html('We no longer do this. See #contact and #rights.')).toBe(
    'We no longer do this. See <a href="#contact">How to reach us</a> and <a href="#rights">Your rights</a>.',
  )
})

test('a note can begin with a section', () => {
  expect(html('#contact says more.')).toBe('<a href="#contact">How to reach us</a> says more.')
})

test('a section without a known title is linked by its anchor', () => {
  expect(html('See #elsewhere.')).toBe('See <a href="#elsewhere">#elsewhere</a>.')
})

test('a note that names no section is plain text', () => {
  expect(html('We are no. # 1 & <b>proud</b>.')).toBe('We are no. # 1 &amp; &lt;b&gt;proud&lt;/b&gt;.')
})
