import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { MergeForm } from '../../../components/desk/MergeForm'
import { openText } from '../../../lib/desk/document/text'
import { press } from './shown'

const text = (body: string) => ({ fields: {}, document: openText(`## Why\n\n${body}\n`) })

test('one goes back to writing without choosing, by a button or with Escape', () => {
  const onBack = vi.fn()
  const onMerge = vi.fn()
  const merging = { reason: 'Changed.', other: 'the other', began: text('So.'), mine: text('I.') }
  render(
    <MergeForm merging={{ ...merging, theirs: { ...text('They.'), base: 'x' } }} onMerge={onMerge} onBack={onBack} />,
  )
  expect(screen.getByText('1 left to choose')).toBeTruthy()
  press('Back to writing')
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(onBack).toHaveBeenCalledTimes(2)
  expect(onMerge).not.toHaveBeenCalled()
})
