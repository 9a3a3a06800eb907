import { expect, test, vi } from 'vitest'
import { handlerOf } from '../../../../lib/desk/server/handler'

const address = 'http://127.0.0.1/desk/api/import/?name=policy.docx'

test('a file that is cut off while it is sent is no error to tell in the terminal', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const body = new ReadableStream({
    pull: (stream) => stream.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
  })
  const request = new Request(address, { method: 'POST', body, duplex: 'half' } as RequestInit)
  expect((await handlerOf({ import: { file: () => 'read' } })(request)).status).toBe(400)
  expect(told).not.toHaveBeenCalled()
})

test('a request that only reads does nothing that others do, and a file that is too large is not read', async () => {
  const file = vi.fn(() => 'read')
  const respond = handlerOf({ import: { file } })
  for (const method of ['GET', 'HEAD']) expect((await respond(new Request(address, { method }))).status).toBe(405)
  expect(file).not.toHaveBeenCalled()
  expect(await (await respond(new Request(address, { method: 'POST', body: 'words' }))).json()).toBe('read')
  const body = 'x'.repeat(51_000_000)
  expect((await respond(new Request(address, { method: 'POST', body }))).status).toBe(413)
})
