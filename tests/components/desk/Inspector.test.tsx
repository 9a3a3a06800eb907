import { readFileSync, writeFileSync } from 'node:fs'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Inspector, type InspectorTab } from '../../../components/desk/Inspector'
import { content } from '../../lib/desk/forms/facts'
import { enterFolder } from '../../lib/folder'
import { serveDesk } from './forms/desk-api'

const facts = 'content/acme/privacy/policy.yaml'
const nothing = () => {}
const acts = { onGo: nothing, onFix: nothing, onAsk: nothing, onEnd: nothing, onTab: nothing, onFields: nothing }
const parts = { findings: [], fields: {}, sections: [], published: [], earlier: [] }

const at = (tab: InspectorTab) => (
  <Inspector policy="acme/privacy" tab={tab} onDeclared={nothing} {...acts} {...parts} />
)

test('what is begun of a disclosure stays while another tab is looked at', async () => {
  enterFolder({ ...content, [facts]: 'profiles: [gdpr]\n' })
  serveDesk()
  const { rerender } = render(at('disclosures'))
  const officer = async () => within(await screen.findByRole('group', { name: /data protection officer/ }))
  fireEvent.click((await officer()).getByLabelText('Not applicable'))
  rerender(at('findings'))
  expect(screen.queryByRole('group', { name: /data protection officer/ })).toBe(null)
  rerender(at('disclosures'))
  expect((await officer()).getByLabelText('Not applicable')).toHaveProperty('checked', true)
})

test('a disclosure that others declared meanwhile is told of on coming back to the tab', async () => {
  enterFolder({ ...content, [facts]: 'profiles: [gdpr]\n' })
  serveDesk()
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
  expect((await row()).querySelector('summary')?.textContent).toBe('Said in: Opening of the policy')
  expect(readFileSync(facts, 'utf8')).toBe(theirs)
})
