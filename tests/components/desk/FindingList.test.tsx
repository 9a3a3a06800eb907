import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { FindingList, showKind } from '../../../components/desk/FindingList'
import { finding as findingOf } from '../../lib/desk/finding'
import { press } from './shown'

const finding = (message: string, kind: string) => findingOf({ message, kind })
const acts = { onGo: () => {}, onFix: () => {}, onAsk: () => {}, onEnd: () => {} }

test('a heading counts what was found, and what is listed where places ask for the same', () => {
  const wording = ['"may"; write what is done', '"some"; write what is done', 'write less'].map((message) =>
    finding(message, 'wording'),
  )
  const findings = [...wording, finding('not declared: why', 'GDPR')]
  render(<FindingList findings={findings} {...acts} />)
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    '3 on wording, of 2 kinds',
    'GDPR: 1 not declared',
  ])
  showKind('GDPR')
  expect(document.activeElement?.textContent).toBe('GDPR: 1 not declared')
})

test('a waiver says until when and where it is seen, and its end that it ended, where one is', () => {
  const other = { ...finding('it is long', 'wording'), rule: 'long' }
  const standing = [finding('"may"; write what is done', 'wording'), other]
  const [first] = standing.map((one) => ({ ...one, waived: { reason: 'Weighed.', until: '2027-03-31' } }))
  const waived = [...(first ? [first] : []), other]
  const { rerender } = render(<FindingList findings={standing} {...acts} />)
  const status = screen.getByRole('status')
  expect(status.textContent).toBe('')
  // Where a dialog that is closed gives the focus back, and another finding stands then.
  screen.getAllByRole('button', { name: 'Waive…' })[0]?.focus()
  rerender(<FindingList findings={waived} {...acts} />)
  expect(status.textContent).toBe('Waived until 31 March 2027. Show it')
  expect(document.activeElement).toBe(status)
  press('Show it')
  expect(document.activeElement?.textContent).toBe('1 waived')
  rerender(<FindingList findings={standing} {...acts} />)
  expect(status.textContent?.trim()).toBe('The waiver is ended.')
  rerender(<FindingList findings={[]} {...acts} />)
  expect(screen.getByRole('status').textContent).toBe('')
})

test('a finding on several sections leads to each of them', () => {
  const onGo = vi.fn()
  const more = [
    { from: 9, to: 12, where: '“Children”' },
    { from: 15, to: 18 },
  ]
  const findings = [{ ...finding('two ages', 'wording'), range: { from: 2, to: 5 }, more }]
  render(<FindingList findings={findings} {...acts} onGo={onGo} />)
  expect(screen.getByRole('listitem').textContent?.trim()).toBe('“Data”, “Children”')
  press('“Children”')
  expect(onGo.mock.lastCall).toMatchObject([{ range: { from: 9, to: 12 } }])
})
