import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Toolbar } from '../../../../components/desk/text/Toolbar'
import { press } from '../shown'
import { edit, placeOf, select, written } from './typing'

test('a tool looks chosen once the caret was put where it is', async () => {
  const editor = edit('- **Words** of it.\n')
  render(<Toolbar editor={editor} dialogs={[]} />)
  const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)
  expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
  act(() => void editor.commands.setTextSelection(4))
  await expect.poll(pressed).toEqual(['Bold', 'List'])
})

test('the tools for tables take the place of others within a table, which keep their room', async () => {
  const editor = edit('| A | B |\n| --- | --- |\n| a | b |\n\nWords.\n')
  render(<Toolbar editor={editor} dialogs={[]} />)
  const isShown = (name: string) => screen.getByRole('button', { name }).closest('[inert]') === null
  const last = () => {
    screen.getByRole('combobox').focus()
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowLeft' })
    return document.activeElement?.textContent
  }
  const offered = () =>
    screen.getAllByRole<HTMLOptionElement>('option').flatMap((one) => (one.disabled ? [] : one.textContent))
  act(() => void editor.commands.setTextSelection(4))
  await expect.poll(() => ['List', 'Letters', 'Add row'].map(isShown)).toEqual([true, false, true])
  expect(offered()).toEqual(['Paragraph'])
  expect(screen.getByRole('combobox').title).toBe('A table has no headings')
  expect(last()).toBe('Delete table')
  act(() => void editor.commands.setTextSelection(editor.state.doc.content.size - 1))
  await expect.poll(() => ['List', 'Letters', 'Add row'].map(isShown)).toEqual([true, true, false])
  expect(offered()).toHaveLength(4)
  expect(last()).toBe('In short')
})

test('the caret stays in the section of a table that is deleted', () => {
  const editor = edit('## Data\n\n| A |\n| --- |\n| a |\n\n## Rights\n\nNone.\n')
  render(<Toolbar editor={editor} dialogs={[]} />)
  act(() => void editor.commands.setTextSelection(placeOf(editor, 'a')))
  press('Delete table')
  act(() => void editor.commands.insertContent(' here'))
  expect(written(editor)).toBe('## Data here\n\n## Rights\n\nNone.\n')
})

test('no heading is offered within the short version', async () => {
  const editor = edit('<InShort>\n- We sell nothing.\n</InShort>\n\nWords.\n')
  render(<Toolbar editor={editor} dialogs={[]} />)
  act(() => void editor.commands.setTextSelection(6))
  const headings = () => screen.getAllByRole<HTMLOptionElement>('option').slice(1)
  await expect.poll(() => headings().map(({ disabled }) => disabled)).toEqual([true, true, true])
  expect(screen.getByRole('combobox').title).toBe('The short version has no headings')
})

test('what stands in no heading is off in one, or where one is selected with other words, and says why', async () => {
  const editor = edit('Words.\n\n## Your data\n\nMore.\n')
  render(<Toolbar editor={editor} dialogs={[]} />)
  const names = ['List', 'Numbers', 'Letters', 'Quote']
  const titles = () =>
    names.flatMap((name) => {
      const { disabled, title } = screen.getByRole<HTMLButtonElement>('button', { name })
      return disabled ? title : []
    })
  select(editor, 'Your|')
  const why = 'A heading stands in no list and no quote: make it a paragraph first'
  await expect.poll(titles).toEqual(names.map(() => why))
  act(() => void editor.commands.setTextSelection({ from: 2, to: placeOf(editor, 'More') }))
  await expect.poll(titles).toEqual(names.map(() => why))
  select(editor, 'More|')
  await expect.poll(titles).toEqual([])
})

test('an item that is made a heading leaves its list', () => {
  const editor = edit('- Words.\n')
  render(<Toolbar editor={editor} dialogs={[]} />)
  act(() => void editor.commands.setTextSelection(4))
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
  expect(written(editor)).toBe('## Words.\n')
})
