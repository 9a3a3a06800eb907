import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinkDialog } from '../../../../components/desk/text/LinkDialog'
import { edit, written } from './typing'

test.each([
  ['www.example.org/privacy', 'https://www.example.org/privacy'],
  ['you@example.org', 'mailto:you@example.org'],
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
