import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Inspector, type InspectorTab } from '../../../components/desk/Inspector'
import { content } from '../../lib/desk/forms/facts'
import { enterFolder } from '../../lib/folder'
import { serveDesk } from './forms/desk-api'

const nothing = () => {}
const acts = { onGo: nothing, onFix: nothing, onAsk: nothing, onEnd: nothing, onTab: nothing, onFields: nothing }
const parts = { findings: [], fields: {}, sections: [], published: [], earlier: [] }

test('what is begun of a disclosure stays while another tab is looked at', async () => {
  enterFolder({ ...content, 'content/acme/privacy/policy.yaml': 'profiles: [gdpr]\n' })
  serveDesk()
  const at = (tab: InspectorTab) => (
    <Inspector policy="acme/privacy" tab={tab} onDeclared={nothing} {...acts} {...parts} />
  )
  const { rerender } = render(at('disclosures'))
  const officer = async () => within(await screen.findByRole('group', { name: /data protection officer/ }))
  fireEvent.click((await officer()).getByLabelText('Not applicable'))
  rerender(at('findings'))
  expect(screen.queryByRole('group', { name: /data protection officer/ })).toBe(null)
  rerender(at('disclosures'))
  expect((await officer()).getByLabelText('Not applicable')).toHaveProperty('checked', true)
})
