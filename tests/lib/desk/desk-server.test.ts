import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { deskServer } from '../../../lib/desk/desk-server'

/** A port that nothing uses. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

/** Serves an editor that says yes. Answers its port and what it was asked. */
async function serve() {
  const port = await freePort()
  const asked: (string | undefined)[] = []
  const server = deskServer(port, ({ url }, response) => {
    asked.push(url)
    response.end('yes')
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
  })
  return { port, asked }
}

function ask(port: number, headers: Record<string, string>, method = 'GET', path = '/desk/api/draft/') {
  return new Promise<{ status?: number; body: string; policy: unknown }>((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      const policy = response.headers['content-security-policy']
      response.on('end', () => done({ status: response.statusCode, body, policy }))
    })
    sent.on('error', fail)
    sent.end()
  })
}

test('the editor gets what its own pages ask', async () => {
  const { port, asked } = await serve()
  const own = `127.0.0.1:${port}`
  const answer = await ask(port, { host: own, origin: `http://${own}` }, 'POST')
  expect(answer).toMatchObject({ status: 200, body: 'yes', policy: expect.stringContaining("default-src 'none'") })
  expect(asked).toEqual(['/desk/api/draft/'])
})

test('a name that was pointed at this machine, and a page of another site, never reach the editor', async () => {
  const { port, asked } = await serve()
  const own = `127.0.0.1:${port}`
  expect(await ask(port, { host: `evil.example:${port}` })).toMatchObject({ status: 403 })
  expect(await ask(port, { host: own, origin: 'https://evil.example' }, 'POST')).toMatchObject({ status: 403 })
  expect(await ask(port, { host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).toMatchObject({
    status: 403,
    body: 'Another site may not use the editor.\n',
    policy: expect.stringContaining("default-src 'none'"),
  })
  expect(asked).toEqual([])
})

test('an upgrade to another protocol gets no answer', async () => {
  const { port, asked } = await serve()
  const upgrade = ask(port, { host: 'evil.example', connection: 'Upgrade', upgrade: 'websocket' })
  await expect(upgrade).rejects.toThrow('socket hang up')
  expect(asked).toEqual([])
})
