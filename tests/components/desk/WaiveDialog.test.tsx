import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { WaiveDialog } from '../../../components/desk/WaiveDialog'
import { finding as findingOf } from '../../lib/desk/finding'

// jsdom has no dialogs.
const finding = (where: string) => findingOf({ message: 'this section is vague: "may"; write what is done', where })

test('a waiver says how many findings it covers and which, and what is wrong with it beside its fields, and is not sent', async () => {
  const asked = vi.fn()
  vi.stubGlobal('fetch', asked)
  const findings = ['“Data”', '“Rights”'].map(finding)
  const props = {
    policy: 'acme/privacy',
    finding: finding('“Data”'),
    findings,
    days: { first: '2026-11-28', last: '2028-11-28' },
  }
  render(<WaiveDialog {...props} onTried={() => {}} onClose={() => {}} />)
  expect(screen.getByText('This covers all 2 findings of this kind in this policy')).toBeTruthy()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('“Data”'),
    expect.stringContaining('“Rights”'),
  ])
  const until = screen.getByLabelText<HTMLInputElement>('Until')
  expect([until.min, until.max]).toEqual(['2026-11-28', '2028-11-28'])
  fireEvent.change(until, { target: { value: '2030-01-01' } })
  fireEvent.input(until)
  const waive = screen.getByRole('button', { name: 'Waive' })
  expect(fireEvent.mouseDown(waive), 'the field is left, and what is said then moves the button').toBe(false)
  fireEvent.click(waive)
  expect(until.parentElement?.textContent).toContain('This is after 28 November 2028')
  const said = await screen.findByText('This is empty; write why the finding may stand.')
  expect(said.parentElement).toBe(screen.getByLabelText('Reason').parentElement)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Reason')))
  expect(asked).not.toHaveBeenCalled()
})
