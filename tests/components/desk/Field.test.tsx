import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field } from '../../../components/desk/Field'

test('what is longer than a field takes stays whole, and is refused in words', async () => {
  render(
    <form aria-label="Why">
      <Field label="Why" name="why" pattern=".*\S.*" maxLength={10} required />
    </form>,
  )
  const form = screen.getByRole<HTMLFormElement>('form')
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Why' })
  const isRefused = (value: string) => {
    fireEvent.change(field, { target: { value } })
    return !form.checkValidity()
  }
  expect(field.maxLength).toBe(-1)
  expect(['', '   ', 'An address'].map(isRefused)).toEqual([true, true, false])
  expect(isRefused('A wrong address')).toBe(true)
  expect((await screen.findByRole('alert')).textContent).toBe('This has 15 letters. Write 10 at most.')
  expect(field.value).toBe('A wrong address')
})
