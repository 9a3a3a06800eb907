import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Disclosures } from '../../../../components/desk/forms/Disclosures'
import type { Profile } from '../../../../lib/laws/laws'
import { openPicker } from '../shown'

const sections = [
  { anchor: 'data', number: '1', title: 'Data' },
  { anchor: 'rights', aliases: ['your-rights'], number: '2', title: 'Rights' },
]
const says = 'How long the data is kept, or what that depends on.'
const state = {
  name: 'acme/privacy',
  values: {},
  sections,
  gone: [
    { id: 'retention', anchor: 'your-rights', title: 'Keeping' },
    { id: 'retention', anchor: 'deletion', title: 'Deletion', isInForce: true },
  ],
  policies: [],
  profiles: [],
  waivable: [],
  waiverDays: { first: '2026-11-28', last: '2028-11-28' },
  wrong: {},
}
let saved: unknown = {}

function List({ start = {}, profiles = ['gdpr'] }: { start?: object; profiles?: Profile[] }) {
  const [values, setValues] = useState<Record<string, unknown>>({ profiles, covers: start })
  saved = values.covers
  return <Disclosures facts={{ state, values, setValues, isAsked: false }} sections={sections} current={sections[1]} />
}

const row = () => screen.getByRole('group', { name: says })
const count = () => screen.getByText(/^\d+ of \d+ declared\.$/).textContent

const open = () => openPicker(row().querySelector('details'))
const because = () => within(row()).getByLabelText<HTMLInputElement>('because')
const give = (reason: string) => fireEvent.change(because(), { target: { value: reason } })

test('a row stands for each thing that the ticked laws ask, with the articles, and for no other', () => {
  render(<List />)
  expect(count()).toBe('0 of 22 declared.')
  expect(within(row()).getByText('GDPR Art. 13(2)(a)').title).toMatch(/^General Data Protection Regulation/)
  expect(within(row()).queryByText(/Google Play/)).toBeNull()
  expect(screen.queryByText(/opt out of the sale/)).toBeNull()
})

test('sections that say it are chosen from those of the text, and counted, and the rows keep their order', () => {
  render(<List />)
  const rows = () => [...document.querySelectorAll('.disclosure legend')].map((legend) => legend.textContent)
  const before = rows()
  const picker = open()
  fireEvent.click(picker.getByLabelText('1. Data'))
  fireEvent.click(picker.getByLabelText('In short'))
  expect(saved).toEqual({ retention: ['data', 'in-short'] })
  expect(rows()).toEqual(before)
  expect(count()).toBe('1 of 22 declared.')
})

test('what does not apply does so for a reason, which is counted once it is there', () => {
  render(<List start={{ retention: ['data'] }} />)
  const tick = () => fireEvent.click(within(row()).getByLabelText('Not applicable'))
  tick()
  tick()
  expect(saved).toEqual({ retention: ['data'] })
  tick()
  expect(within(row()).queryByText('Say why it does not apply.')).toBeNull()
  fireEvent.blur(within(row()).getByLabelText('Not applicable'), { relatedTarget: because() })
  expect(within(row()).queryByText('Say why it does not apply.')).toBeNull()
  // What moved away while the mouse is down would not be clicked.
  const isPressed = vi.spyOn(document.documentElement, 'matches').mockReturnValue(true)
  fireEvent.blur(because())
  expect(within(row()).queryByText('Say why it does not apply.')).toBeNull()
  isPressed.mockRestore()
  fireEvent.mouseUp(document.body)
  expect(within(row()).getByText('Say why it does not apply.')).toBeTruthy()
  give('none is ')
  expect(because().value).toBe('none is ')
  give('none is kept')
  expect(saved).toEqual({ retention: ['not applicable because none is kept'] })
  expect(count()).toBe('1 of 22 declared.')
  give('')
  expect(saved).toEqual({ retention: ['not applicable'] })
  expect(count()).toBe('0 of 22 declared.')
  give('none')
  fireEvent.click(within(row()).getByLabelText('Not applicable'))
  expect(saved).toEqual({ retention: [] })
  expect(within(row()).queryByLabelText('because')).toBeNull()
})

test('a section that is gone is said to be, and is not counted', () => {
  render(<List start={{ retention: ['keeping'] }} />)
  expect(within(row()).getByText('This text has no section “keeping”. Choose another.')).toBeTruthy()
  expect(count()).toBe('0 of 22 declared.')
})

test('what was declared for a section that is gone is declared for its heir only when that is chosen', () => {
  render(<List start={{ retention: ['your-rights'] }} />)
  const wrong = () => within(row()).queryByText(/^“Keeping” is gone/)
  expect([count(), wrong() === null]).toEqual(['0 of 22 declared.', false])
  fireEvent.click(within(row()).getByLabelText('Said here, in “Rights”'))
  expect(saved).toEqual({ retention: ['your-rights', 'rights'] })
  expect([count(), wrong()]).toEqual(['1 of 22 declared.', null])
  expect(row().querySelector('summary')?.textContent).toBe('Said in: 2. Rights')
})

test.each([
  ['in the list', () => open().getByLabelText('2. Rights')],
  ['beside it', () => within(row()).getByLabelText('Said here, in “Rights”')],
])('a section that took over is unticked %s without the one that is gone', (_, tick) => {
  render(<List start={{ retention: ['your-rights', 'rights'] }} />)
  fireEvent.click(tick())
  expect(saved).toEqual({ retention: ['your-rights'] })
  fireEvent.click(open().getByLabelText('“Keeping”, which is gone'))
  expect(saved).toEqual({ retention: [] })
})

test('a section that is gone is called by its title, and counts for the version in force beside another', () => {
  render(<List start={{ retention: ['deletion'] }} />)
  const wrong = () => within(row()).queryByText(/^“Deletion” is gone, and says this in the version in force/)
  expect([count(), wrong() === null]).toEqual(['0 of 22 declared.', false])
  const picker = open()
  expect(picker.getByLabelText<HTMLInputElement>('“Deletion”, which is gone').checked).toBe(true)
  fireEvent.click(picker.getByLabelText('1. Data'))
  expect(saved).toEqual({ retention: ['deletion', 'data'] })
  expect([count(), wrong()]).toEqual(['1 of 22 declared.', null])
})

test('the section that is written is marked for what it says, apart from the list of all', () => {
  render(<List start={{ 'right-access': ['data', 'your-rights'], retention: ['data', 'rights'] }} />)
  const mark = (name: string) =>
    fireEvent.click(within(screen.getByRole('group', { name })).getByLabelText('Said here, in “Rights”'))
  mark('The right to have data deleted.')
  expect(saved).toMatchObject({ 'right-erasure': ['rights'] })
  mark(says)
  expect(saved).toMatchObject({ retention: ['data'] })
})

test('where no law is ticked, nothing is asked', () => {
  render(<List profiles={[]} />)
  expect(screen.getByText(/^No disclosures stand here/)).toBeTruthy()
})
