import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FindingList } from '../../../components/desk/FindingList'
import type { DeskFinding } from '../../../lib/desk/draft/draft-state'

const finding = (message: string, kind: string): DeskFinding => ({
  severity: 'warning',
  rule: 'vague-words',
  message,
  kind,
  where: '“Data”',
})

test('a heading counts what was found, and what is listed where places ask for the same', () => {
  const wording = ['"may"; write what is done', '"some"; write what is done', 'write less'].map((message) =>
    finding(message, 'wording'),
  )
  const findings = [...wording, finding('not declared: why', 'GDPR')]
  render(<FindingList findings={findings} onGo={() => {}} onFix={() => {}} onAsk={() => {}} onEnd={() => {}} />)
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    '3 on wording, of 2 kinds',
    'GDPR: 1 not declared',
  ])
})
