import { fireEvent, render, screen } from '@testing-library/react'
import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { documentOf } from '../../../../components/desk/text/handle'
import { LinkDialog } from '../../../../components/desk/text/LinkDialog'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { openText, writeText } from '../../../../lib/desk/document/text'

// jsdom has no dialogs.
test.each([
  ['www.example.org/privacy', 'https://www.example.org/privacy'],
  ['you@example.org', 'mailto:you@example.org'],
  ['mailto:you@example.org', 'mailto:you@example.org'],
  ['http://127.0.0.1:3000/acme/app/', '/acme/app/'],
])('the address %s is completed to %s', (typed, address) => {
  const editor = new Editor({ extensions: schemaExtensions, content: openText('Us.\n'), injectCSS: false })
  editor.commands.setTextSelection({ from: 1, to: 3 })
  render(<LinkDialog editor={editor} sections={[]} pages={[]} onClose={() => {}} />)
  const field = screen.getByLabelText<HTMLInputElement>('Address')
  fireEvent.change(field, { target: { value: typed } })
  fireEvent.blur(field)
  expect(field.value).toBe(address)
  fireEvent.click(screen.getByRole('button', { name: 'Set link', hidden: true }))
  expect(writeText(documentOf(editor))).toBe(`[Us](${address}).\n`)
  editor.destroy()
})
