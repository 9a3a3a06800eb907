import { fireEvent, render, screen } from '@testing-library/react'
import { Editor } from '@tiptap/core'
import { expect, test, vi } from 'vitest'
import { DraftMessages } from '../../../components/desk/DraftMessages'
import { documentOf, handleOf } from '../../../components/desk/text/handle'
import { schemaExtensions } from '../../../components/desk/text/schema'
import { openText, writeText } from '../../../lib/desk/document/text'

const text = '## Our policy\n\na\n\n## What\n'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {} }) }))

test.each([
  ['Use as title', 'a\n\n## What\n', ['Our policy']],
  ['Close', text, []],
])('%s leaves no word behind, and goes back to the text', (button, left, titles) => {
  const editor = new Editor({ element: document.body, extensions: schemaExtensions, content: openText(text) })
  const focus = vi.spyOn(editor.view, 'focus')
  const used: string[] = []
  const close = vi.fn()
  render(
    <DraftMessages
      message={{ title: 'Our policy' }}
      draft={{ clash: undefined, gone: undefined, comeBack: async () => {} }}
      editor={handleOf(editor, 0, 'page')}
      onTitle={(title) => used.push(title)}
      onClose={close}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: button }))
  expect(writeText(documentOf(editor))).toBe(left)
  expect(used).toEqual(titles)
  expect(close).toHaveBeenCalledOnce()
  return vi.waitFor(() => expect(focus).toHaveBeenCalled())
})
