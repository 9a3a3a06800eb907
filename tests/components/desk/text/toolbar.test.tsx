import { act, render, screen } from '@testing-library/react'
import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { schemaExtensions } from '../../../../components/desk/text/schema'
import { Toolbar } from '../../../../components/desk/text/Toolbar'
import { openText } from '../../../../lib/desk/document/text'

test('a tool looks chosen once the caret was put where it is', async () => {
  const editor = new Editor({
    extensions: schemaExtensions,
    content: openText('- **Words** of it.\n'),
    injectCSS: false,
  })
  render(<Toolbar editor={editor} dialogs={[]} />)
  const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)
  expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
  act(() => void editor.commands.setTextSelection(4))
  await expect.poll(pressed).toEqual(['Bold', 'List'])
  editor.destroy()
})
