import { readFileSync, writeFileSync } from 'node:fs'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { Inspector, type InspectorTab } from '../../../components/desk/Inspector'
import { SaveState } from '../../../components/desk/SaveState'
import type { Saving } from '../../../components/desk/use-draft'
import { openText } from '../../../lib/desk/document/text'
import { content } from '../../lib/desk/forms/facts'
import { enterFolder } from '../../lib/folder'
import { serveDesk } from './forms/desk-api'

const facts = 'content/acme/privacy/policy.yaml'
const nothing = () => {}
const acts = { onGo: nothing, onFix: nothing, onAsk: nothing, onEnd: nothing, onTab: nothing, onKey: nothing }
const name = 'acme/privacy'
const view = { name, policy: { name, title: '' }, published: [], earlier: [], original: undefined }
const text = { fields: {}, document: openText('') }
const draft = { text, findings: [], change: nothing, refresh: async () => {} }

function At({ tab }: { tab: InspectorTab }) {
  const [undeclared, onUnsaved] = useState<Saving>()
  return (
    <>
      <SaveState saving={undeclared ?? { words: 'All is saved' }} />
      <Inspector {...acts} {...{ view, draft, tab, undeclared, onUnsaved }} sections={[]} />
    </>
  )
}
const at = (tab: InspectorTab) => <At tab={tab} />
const bar = () => document.querySelector('[aria-hidden]')?.textContent

beforeEach(() => {
  enterFolder(content)
  serveDesk()
})

test('what is begun of a disclosure stays while another tab is looked at', async () => {
  const { rerender } = render(at('disclosures'))
  const officer = async () => within(await screen.findByRole('group', { name: /data protection officer/ }))
  fireEvent.click((await officer()).getByLabelText('Not applicable'))
  rerender(at('findings'))
  expect(screen.queryByRole('group', { name: /data protection officer/ })).toBe(null)
  rerender(at('disclosures'))
  expect((await officer()).getByLabelText('Not applicable')).toHaveProperty('checked', true)
})

test('not all is saved while something that does not apply has no reason, which is said to be missing', async () => {
  render(at('disclosures'))
  const officer = within(await screen.findByRole('group', { name: /data protection officer/ }))
  fireEvent.click(officer.getByLabelText('Not applicable'))
  expect(bar()).toBe('Not saved: a reason is missing under Disclosures')
  fireEvent.change(officer.getByLabelText('because'), { target: { value: 'Acme has none' } })
  expect(bar()).toBe('Not saved yet: Disclosures')
  await waitFor(() => expect(bar()).toBe('All is saved'), { timeout: 20_000 })
  expect(readFileSync(facts, 'utf8')).toContain('dpo: not applicable because Acme has none')
})

test('a disclosure that others declared meanwhile is told of on coming back to the tab', async () => {
  const { rerender } = render(at('disclosures'))
  const row = () => screen.findByRole('group', { name: /^How long the data is kept/ })
  fireEvent(Object.assign((await row()).querySelector('details') ?? window, { open: true }), new Event('toggle'))
  fireEvent.click(await screen.findByLabelText('In short'))
  const theirs = 'profiles: [gdpr]\ncovers:\n  retention: text\n'
  writeFileSync(facts, theirs)
  rerender(at('findings'))
  await screen.findByText(/Nothing was saved\.$/)
  rerender(at('disclosures'))
  expect(await screen.findByText(/has changed these facts meanwhile\. Nothing was saved\.$/)).toBeTruthy()
  expect((await row()).querySelector('summary')?.textContent).toBe('Said in: Opening')
  expect(readFileSync(facts, 'utf8')).toBe(theirs)
})
