import { cleanup, render } from '@testing-library/react'
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
