import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { DraftMessages, type Message } from '../../../components/desk/DraftMessages'
import { handleOf } from '../../../components/desk/text/handle'
import { press } from './shown'
import { edit, written } from './text/typing'

const text = '## Our policy\n\na\n\n## What\n'
const none = { clash: undefined, gone: undefined, comeBack: async () => false }

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {} }) }))

test.each([
  ['Use as title', 'a\n\n## What\n', ['Our policy']],
  ['Close', text, []],
])('%s leaves no word behind, and goes back to the text', (button, left, titles) => {
  const editor = edit(text)
  const focus = vi.spyOn(editor.view, 'focus')
  const used: string[] = []
  const close = vi.fn()
  render(
    <DraftMessages
      message={{ title: 'Our policy' }}
      draft={none}
      editor={handleOf(editor, 0, 'page')}
      onTitle={(title) => used.push(title)}
      onClose={close}
    />,
  )
  press(button)
  expect(written(editor)).toBe(left)
  expect(used).toEqual(titles)
  expect(close).toHaveBeenCalledOnce()
  return vi.waitFor(() => expect(focus).toHaveBeenCalled())
})

test('the latest alone is said of what was saved elsewhere and of a paste', () => {
  const clash = { reason: '“Contact” was changed both here and elsewhere.', onChoose: () => {} }
  const editor = null
  const Page = ({ draft }: { draft: Parameters<typeof DraftMessages>[0]['draft'] }) => {
    const [message, setMessage] = useState<Message>({ lost: ['“Contact” is in the text now.'] })
    const rest = { editor, message, draft, onTitle: () => {}, onClose: () => setMessage({}) }
    return (
      <>
        <button type="button" onClick={() => setMessage({ lost: ['A picture was left out.'] })}>
          Paste
        </button>
        <DraftMessages {...rest} />
      </>
    )
  }
  const said = () => [...screen.getByRole('status').querySelectorAll('p')].map(({ textContent }) => textContent)
  const { rerender } = render(<Page draft={none} />)
  expect(said()).toEqual(['“Contact” is in the text now.'])
  rerender(<Page draft={{ ...none, clash }} />)
  expect(said()).toEqual([expect.stringContaining('both here and elsewhere')])
  press('Paste')
  expect(said()).toEqual(['A picture was left out.'])
  press('Close')
  expect(said()).toEqual([expect.stringContaining('both here and elsewhere')])
})
