import { type RequestListener, request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { deskServer } from '../../../../lib/desk/server/desk-server'
import { handlerOf, type Sent } from '../../../../lib/desk/server/handler'
import { listenerOf } from '../../../../lib/desk/server/web-listener'
import { freePort } from '../../export/hosts/servers'

/** Serves a desk whose pages say yes, and whose API sends back the policy that it was sent. Returns its port and what it was asked for. `until` is when the API responds. */
async function serve(until?: Promise<void>) {
  const port = await freePort()
  const asked: (string | undefined)[] = []
  const pages: RequestListener = ({ url }, response) => {
    asked.push(url)
    response.end('yes')
  }
  const respond = async (sent: Sent) => {
    await until
    return { policy: sent.policy }
  }
  const echo = { post: respond, get: respond }
  const server = deskServer(port, pages, listenerOf(handlerOf({ draft: echo })))
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
  })
  return { port, asked }
}

function ask(port: number, headers: Record<string, string>, method = 'GET', path = '/desk/', body = '') {
  return new Promise<{ status?: number; body: string; policy: unknown; location?: string }>((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let said = ''
      response.on('data', (part) => {
        said += part
      })
      const policy = response.headers['content-security-policy']
      response.on('end', () =>
        done({ status: response.statusCode, body: said, policy, location: response.headers.location }),
      )
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

test('the desk gets what its own pages ask', async () => {
  const { port, asked } = await serve()
  const own = `127.0.0.1:${port}`
  const answer = await ask(port, { host: own, origin: `http://${own}` }, 'POST')
  expect(answer).toMatchObject({ status: 200, body: 'yes', policy: expect.stringContaining("default-src 'none'") })
  expect(asked).toEqual(['/desk/'])
})

test('a name that was pointed at this machine, and a page of another site, never reach the desk', async () => {
  const { port, asked } = await serve()
  const own = `127.0.0.1:${port}`
  expect(await ask(port, { host: `evil.example:${port}` })).toMatchObject({ status: 403 })
  expect(await ask(port, { host: own, origin: 'https://evil.example' }, 'POST')).toMatchObject({ status: 403 })
  expect(await ask(port, { host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).toMatchObject({
    status: 403,
    body: 'Another site may not use the desk.\n',
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

test('the root leads to the desk, and pages of the site are not served', async () => {
  const { port, asked } = await serve()
  const headers = { host: `127.0.0.1:${port}` }
  const root = await ask(port, headers, 'GET', '/')
  expect([root.status, root.location]).toEqual([302, '/desk/'])
  for (const path of ['/acme/', '/acme/privacy/', '/desktop/', '/policies.json', '/desk/../acme/', '//desk/'])
    expect(await ask(port, headers, 'GET', path), path).toMatchObject({ status: 404 })
  const own = ['/desk', '/desk/', '/desk/acme/privacy/?mode=read', '/_next/static/a.js', '/icon-1.svg']
  for (const path of own) expect(await ask(port, headers, 'GET', path)).toMatchObject({ status: 200 })
  expect(asked).toEqual(own)
})

test('what pages send to gets its query and its body, and what is too large a reason', async () => {
  const { port, asked } = await serve()
  const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }
  const send = (body: string) => ask(port, own, 'POST', '/desk/api/draft/', body)
  expect(await ask(port, own, 'GET', '/desk/api/draft/?policy=acme%2Fprivacy')).toMatchObject({
    status: 200,
    body: '{"policy":"acme/privacy"}',
    policy: expect.stringContaining("default-src 'none'"),
  })
  expect(await send('{"policy":"ä"}')).toMatchObject({ status: 200, body: '{"policy":"ä"}' })
  const long = await send(`{"policy":"${'x'.repeat(20_000_000)}"}`)
  expect(long).toMatchObject({ status: 413, body: expect.stringContaining('so nothing was saved') })
  expect(await ask(port, own, 'GET', '/desk/api/other/')).toMatchObject({ status: 404 })
  expect(asked).toEqual([])
  expect(await ask(port, own, 'GET', '/desk/api/frame/')).toMatchObject({ body: 'yes' })
})

test('whoever is gone before the response takes nothing from others', async () => {
  const { port } = await serve(new Promise((done) => setTimeout(done, 300)))
  const headers = { host: `127.0.0.1:${port}` }
  const path = '/desk/api/draft/?policy=a'
  const gone = request({ host: '127.0.0.1', port, path, headers })
  gone.on('error', () => {})
  gone.end()
  setTimeout(() => gone.destroy(), 100)
  expect(await ask(port, headers, 'GET', path)).toMatchObject({ status: 200 })
})
