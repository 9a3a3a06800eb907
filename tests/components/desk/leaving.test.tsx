import { act, fireEvent, render, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useDraft } from '../../../components/desk/use-draft'
import { useMode } from '../../../components/desk/use-mode'
import { openText } from '../../../lib/desk/document/text'

test('leaving by a link saves first', async () => {
  const sent: string[] = []
  vi.stubGlobal('fetch', async (_: string, init?: { body: string }) => {
    if (init) sent.push(JSON.parse(init.body).fields.title)
    return Response.json({ base: '2', findings: [] })
  })
  const { getByText } = render(
    <>
      <a href="/#desk">Desk</a>
      <p contentEditable suppressContentEditableWarning>
        <a href="/#words">Words</a>
      </p>
    </>,
  )
  const state = { policy: 'acme/privacy', company: 'Acme', title: 'Policy', base: '1', findings: [] }
  const { result } = renderHook(() =>
    useDraft({ ...state, fields: { title: 'Policy' }, document: openText('Words.\n') }, false, () => {}),
  )
  act(() => result.current.change({ fields: { title: 'Other' } }))
  expect(fireEvent.click(getByText('Words'))).toBe(true)
  expect(fireEvent.click(getByText('Desk'))).toBe(false)
  await waitFor(() => expect(result.current.saving.words).toMatch(/^Saved/))
  expect(sent).toEqual(['Other'])
  expect(fireEvent.click(getByText('Desk'))).toBe(true)
})

test('the browser goes back from mode to mode', async () => {
  const { result } = renderHook(() => useMode(undefined, true, () => {}))
  for (const next of ['read', 'changes', 'changes'] as const) act(() => result.current[1](next))
  history.back()
  await waitFor(() => expect(result.current[0]).toBe('read'))
  history.back()
  await waitFor(() => expect(result.current[0]).toBe('write'))
})
