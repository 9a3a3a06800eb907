import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GoneDialog } from '../../../components/desk/GoneDialog'
import { press } from './shown'

HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

test('a section that was deleted just now can be kept, and one that is long gone cannot', () => {
  const [onKeep, onClose, none] = [vi.fn(), vi.fn(), vi.fn()]
  const shared = { title: 'Data', sections: [], onLead: none, onNote: none, onClose }
  render(<GoneDialog {...shared} onKeep={onKeep} />)
  press('Keep the section')
  expect([onKeep, onClose, none].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0])
  cleanup()
  render(<GoneDialog {...shared} />)
  press('Cancel')
  expect([onKeep, onClose, none].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 0])
})

test.each([true, false])(
  'those that are deleted with it are asked for at once, unless one does not want that: %s',
  (isForAll) => {
    const [onNote, onClose] = [vi.fn(), vi.fn()]
    const others = ['Cookies', 'Logs']
    render(<GoneDialog title="Data" others={others} sections={[]} onLead={vi.fn()} onNote={onNote} onClose={onClose} />)
    fireEvent.click(screen.getByLabelText(/Show a note/))
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'It is over.' } })
    if (!isForAll) fireEvent.click(screen.getByLabelText('The same for what is deleted with it: “Cookies”, “Logs”'))
    press('Save')
    expect(onNote).toHaveBeenCalledWith('It is over.', isForAll)
    expect(onClose).toHaveBeenCalledWith(isForAll)
  },
)
