import { expect, test, vi } from 'vitest'
import { handlerOf } from '../../../../lib/desk/server/handler'

const address = 'http://127.0.0.1/desk/api/import/?name=policy.docx'

test('a request that only reads does nothing that others do, and a file that is too large is not read', async () => {
  const file = vi.fn(() => 'read')
  const respond = handlerOf({ import: { file } })
  for (const method of ['GET', 'HEAD']) expect((await respond(new Request(address, { method }))).status).toBe(405)
  expect(file).not.toHaveBeenCalled()
  expect(await (await respond(new Request(address, { method: 'POST', body: 'words' }))).json()).toBe('read')
  const body = 'x'.repeat(51_000_000)
  expect((await respond(new Request(address, { method: 'POST', body }))).status).toBe(413)
})
