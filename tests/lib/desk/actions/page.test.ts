import { expect, test } from 'vitest'
import { actions } from '../../../../lib/desk/actions'
import { enterDesk, everythingIn } from '../acme'
import { send } from '../respond'

test.each([
  ['Storage', ' <em>now</em>', /<h2 id="storage">.*Storage &lt;em&gt;now&lt;\/em&gt;/],
  ['two years', '](x', /We keep it for \]\(x/],
])('what is written is shown before it is saved, and nothing is written', async (from, to, shown) => {
  const folder = enterDesk()
  const state = Object(await actions.draft?.get?.({ policy: 'acme/privacy' }))
  const before = everythingIn(folder)
  const sent = JSON.parse(JSON.stringify(state).replace(from, () => (from === 'Storage' ? from + to : to)))
  expect((await send('page', sent)).html).toMatch(shown)
  expect((await send('page', { ...sent, changes: true })).html).toMatch(/<ins>/)
  expect(everythingIn(folder)).toEqual(before)
  expect(await send('page', { ...sent, policy: 'acme/other' })).toMatchObject({ reason: expect.any(String) })
})
