import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinkDialog } from '../../../../components/desk/text/LinkDialog'
import { sectionsOf } from '../../../../lib/desk/document/sections'
import { openText } from '../../../../lib/desk/document/text'
import { fill } from '../shown'
import { edit, editAt, written } from './typing'

test.each([
  ['www.example.org/privacy', 'https://www.example.org/privacy'],
  ['example.org:8080?a=b#c', 'https://example.org:8080?a=b#c'],
  ['you@example.org', 'mailto:you@example.org'],
  ['you@example.org?subject=Hi', 'mailto:you@example.org?subject=Hi'],
  ['mailto:you@example.org', 'mailto:you@example.org'],
  ['http://127.0.0.1:3000/acme/app/', '/acme/app/'],
])('the address %s is completed to %s', (typed, address) => {
  const editor = edit('Us.\n')
  editor.commands.setTextSelection({ from: 1, to: 3 })
  render(<LinkDialog editor={editor} sections={[]} pages={[]} onClose={() => {}} />)
  const field = screen.getByLabelText<HTMLInputElement>('Address')
  fireEvent.change(field, { target: { value: typed } })
  fireEvent.blur(field)
  expect(field.value).toBe(address)
  fireEvent.click(screen.getByRole('button', { name: 'Set link', hidden: true }))
  expect(written(editor)).toBe(`[Us](${address}).\n`)
})

test.each([
  ['#who-has-it', '', '[Who has it](#who-has-it)'],
  ['/acme/app/', '', '[The app of Acme](/acme/app/)'],
  ['https://example.org/a', '', '[https://example.org/a](https://example.org/a)'],
  ['you@example.org', '', '[you@example.org](mailto:you@example.org)'],
  ['/acme/terms/', 'our terms', '[our terms](/acme/terms/)'],
])(
  'a link to %s without selected words has those of its place, or those that are typed: %j',
  (address, words, link) => {
    const source = 'See \n\n## Who has it\n'
    const editor = editAt(source, 'See|')
    const pages = [{ href: '/acme/app/', title: 'The app of Acme' }]
    render(<LinkDialog editor={editor} sections={sectionsOf(openText(source))} pages={pages} onClose={() => {}} />)
    if (words !== '') fill(/^Words/, words)
    fill('Address', address)
    fireEvent.click(screen.getByRole('button', { name: 'Set link', hidden: true }))
    expect(written(editor)).toBe(`See${link}\n\n## Who has it\n`)
  },
)
