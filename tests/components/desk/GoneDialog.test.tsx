import { cleanup, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GoneDialog } from '../../../components/desk/GoneDialog'
import type { DeskSection } from '../../../lib/desk/document/sections'
import { fill, press, show } from './shown'

const section = { anchor: 'data', anchors: ['data', 'old'], title: 'Data' }
const sections = [
  { anchor: 'rights', title: 'Rights', number: '1', level: 2, start: 0, from: 0, to: 9 },
] as DeskSection[]
const about = { policy: 'acme/privacy', section, sections }

test('a section that was deleted just now can be kept, and one that is long gone cannot', () => {
  const [onKeep, onClose, none] = [vi.fn(), vi.fn(), vi.fn()]
  const shared = { ...about, onLead: none, onNote: none, onClose }
  show(<GoneDialog {...shared} onKeep={onKeep} />)
  press('Keep the section')
  expect([onKeep, onClose, none].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0])
  cleanup()
  show(<GoneDialog {...shared} />)
  press('Cancel')
  expect([onKeep, onClose, none].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 0])
})

test('of several the title says so, and where nothing is left a note is asked for', () => {
  const none = vi.fn()
  const others = ['Cookies', 'Logs'].map((title) => ({ anchor: title, anchors: [title], title }))
  const shared = { ...about, sections: [], onLead: none, onNote: none, onClose: none }
  show(<GoneDialog {...shared} others={others} />)
  expect(screen.getByRole('dialog', { name: '“Data” and 2 others are deleted' })).toBeTruthy()
  expect(screen.queryByText('Lead them to another section')).toBeNull()
  expect(screen.getByLabelText('Note')).toBeTruthy()
  cleanup()
  show(<GoneDialog {...shared} others={others.slice(1)} />)
  expect(screen.getByRole('dialog', { name: '“Data” and “Logs” are deleted' })).toBeTruthy()
})

test.each([true, false])(
  'those that are deleted with it are asked for at once, unless one does not want that: %s',
  (isForAll) => {
    const [onNote, onClose] = [vi.fn(), vi.fn()]
    const others = ['Cookies', 'Logs'].map((title) => ({ anchor: title, anchors: [title], title }))
    show(<GoneDialog {...about} others={others} onLead={vi.fn()} onNote={onNote} onClose={onClose} />)
    fireEvent.click(screen.getByLabelText(/Show a note/))
    fill('Note', 'It is over.')
    if (!isForAll) fireEvent.click(screen.getByLabelText('The same for what is deleted with it: “Cookies”, “Logs”'))
    press('Save')
    expect(onNote).toHaveBeenCalledWith('It is over.', isForAll ? ['data', 'old', 'Cookies', 'Logs'] : ['data', 'old'])
    expect(onClose).toHaveBeenCalledWith(isForAll)
  },
)

test('what the section alone was declared for is named, and the requests that rest on it, with what becomes of that', async () => {
  const none = vi.fn()
  const requests = { deletion: ['data'], access: ['data', 'rights'] }
  const values = {
    requests,
    covers: {
      retention: ['old', 'logs'],
      'right-access': ['data', 'rights'],
      'right-erasure': ['data', 'in-short'],
      dpo: ['not applicable because none'],
    },
  }
  show(<GoneDialog {...about} onLead={none} onNote={none} onClose={none} />, { values, profiles: ['gdpr'] })
  const alone = ['How long the data is kept, or what that depends on.', 'Delete your data']
  const said = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)
  await screen.findAllByRole('listitem')
  expect(said()).toEqual(alone)
  expect(screen.getByText(/^That does not pass on to the other section. Once this is saved, a finding/)).toBeTruthy()
  fireEvent.click(screen.getByLabelText(/Show a note/))
  expect(said()).toEqual(alone)
  expect(screen.getByText(/^Once this is saved, a finding asks which section says it now/)).toBeTruthy()
})

test('no finding is promised on what the section to which links are led is declared for too', async () => {
  const none = vi.fn()
  const values = { covers: { retention: ['data', 'rights'], 'right-access': ['data'] } }
  show(<GoneDialog {...about} onLead={none} onNote={none} onClose={none} />, { values, profiles: ['gdpr'] })
  await screen.findByRole('listitem')
  fill('Section to lead them to', 'rights')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})
