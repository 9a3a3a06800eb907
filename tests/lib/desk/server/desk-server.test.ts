import { type RequestListener, request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { deskServer } from '../../../../lib/desk/server/desk-server'
import { freePort } from '../../export/hosts/servers'

/** Serves a desk whose pages say yes. Returns its port and what it was asked for. */
async function serve() {
  const port = await freePort()
  const asked: (string | undefined)[] = []
  const pages: RequestListener = ({ url }, response) => {
    asked.push(url)
    response.end('yes')
  }
  const server = deskServer(port, pages)
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
  const own = [
    '/desk',
    '/desk/',
    '/desk/acme/privacy/?mode=read',
    '/desk/api/draft/?policy=acme',
    '/_next/static/a.js',
    '/icon-1.svg',
  ]
  for (const path of own) expect(await ask(port, headers, 'GET', path)).toMatchObject({ status: 200 })
  expect(asked).toEqual(own)
})
