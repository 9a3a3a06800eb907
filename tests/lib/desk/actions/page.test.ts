import { expect, test, vi } from 'vitest'
import { actions } from '../../../../lib/desk/actions'
import { enterFolder } from '../../folder'
import { everythingIn, files } from '../acme'
import { send } from '../respond'

test.each([
  ['Storage', ' <em>now</em>', /<h2 id="storage">.*Storage &lt;em&gt;now&lt;\/em&gt;/],
  ['two years', '](x', /We keep it for \]\(x/],
])('what is written is shown before it is saved, and nothing is written', async (from, to, shown) => {
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('TODAY', '2026-11-22')
  const folder = enterFolder(files)
  const state = Object(await actions.draft?.get?.({ policy: 'acme/privacy' }))
  const before = everythingIn(folder)
  const sent = JSON.parse(JSON.stringify(state).replace(from, () => (from === 'Storage' ? from + to : to)))
  expect((await send('page', sent)).html).toMatch(shown)
  expect((await send('page', { ...sent, changes: true })).html).toMatch(/<ins>/)
  expect(everythingIn(folder)).toEqual(before)
  expect(await send('page', { ...sent, policy: 'acme/other' })).toMatchObject({ reason: expect.any(String) })
})
