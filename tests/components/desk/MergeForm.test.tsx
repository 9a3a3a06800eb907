import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { MergeForm } from '../../../components/desk/MergeForm'
import { type DraftText, wordsLeft } from '../../../lib/desk/document/merge-texts'
import { openText } from '../../../lib/desk/document/text'
import { press } from './shown'

type Text = DraftText & { base: string }

const text = (body: string) => ({ fields: {}, document: openText(`## Why\n\n${body}\n`) })

test('one goes back to writing without choosing, by a button or with Escape', () => {
  const onBack = vi.fn()
  const onMerge = vi.fn()
  const merging = { reason: 'Changed.', other: 'the other', began: text('So.'), mine: text('I.') }
  render(
    <MergeForm
      merging={{ ...merging, theirs: { ...text('They.'), base: 'x' } }}
      onMerge={onMerge}
      onGo={() => {}}
      onBack={onBack}
    />,
  )
  expect(screen.getByText('1 left to choose')).toBeTruthy()
  const ways = screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent?.split(':')[0])
  expect(ways).toEqual(['Mine', 'As the other has it', 'Both'])
  press('Back to writing')
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(onBack).toHaveBeenCalledTimes(2)
  expect(onMerge).not.toHaveBeenCalled()
})

test('what differs in bold alone can be chosen, and a pasted cell that its file has in other blocks is not shown', () => {
  const [began, mine, theirs] = ['So.', '*So.*', '**So.**'].map((words) => ({
    fields: {},
    document: openText(`| H |\n| --- |\n| A<br />B |\n\n## Why\n\n${words}\n`),
    base: 'x',
  })) as [Text, Text, Text]
  const lines = ['A', 'B'].map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }))
  Object.assign(mine.document.content[0]?.content?.[1]?.content?.[0] ?? {}, { content: lines })
  const merging = { reason: 'Changed.', other: 'the other', began, mine, theirs }
  render(<MergeForm merging={merging} onMerge={() => {}} onGo={() => {}} onBack={() => {}} />)
  const legends = [...document.querySelectorAll('legend')]
  expect(legends.map(({ textContent }) => textContent)).toEqual(['Why'])
  expect(screen.getByText(/The words are the same\. Bold/)).toBeTruthy()
})

test.each([
  ['takes saved words away is not chosen', 'So.', []],
  ['only adds words is chosen', 'So, as they say, it is now.', ['Mine']],
])('what a window that was closed had not saved and %s', (_, mine, chosen) => {
  const saved = { ...text('So it is.'), base: 'x' }
  const merging = { reason: 'Not saved.', other: 'the saved text', began: saved, theirs: saved, place: 'desk:x' }
  render(<MergeForm merging={{ ...merging, mine: text(mine) }} onMerge={() => {}} onGo={() => {}} onBack={() => {}} />)
  const checked = [...document.querySelectorAll(':checked')]
  expect(checked.map(({ parentElement }) => parentElement?.textContent)).toEqual(chosen)
})

test('where both texts are kept, that is said, and one comes to the first', () => {
  const [onMerge, onGo] = [vi.fn(), vi.fn()]
  const [mine, theirs] = [text('I.'), { ...text('They.'), base: 'x' }]
  const merging = { reason: 'Changed.', other: 'the other', began: text('So.'), mine, theirs }
  render(<MergeForm merging={merging} onMerge={onMerge} onGo={onGo} onBack={() => {}} />)
  fireEvent.click(screen.getByRole('radio', { name: /^Both/ }))
  press('Go on with what is chosen')
  const [, merged, both] = onMerge.mock.lastCall ?? []
  expect(wordsLeft(mine, merged, both)).toBe('Both texts stand in “Why”: make one of what they say twice.')
  expect(onGo).toHaveBeenCalledWith('why')
})
