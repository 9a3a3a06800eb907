import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { siteServer } from '../../../lib/export/serve'
import { exportSite } from '../../../lib/export/site'
import { folderOf } from '../folder'
import { appOf } from './app'

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

function page(title: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${title}</title></head><body><h1>${title}</h1></body></html>`
}

const pages = {
  '404.html': page('Not found'),
  'index.html': page('Policies'),
  'klantra/index.html': page('Klantra'),
  'klantra/privacy/index.html': page('Privacy policy'),
  'icon-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

/** Serves a site. Answers its folder and a function that asks for a path exactly as it is given. */
async function serve() {
  const root = folderOf({
    'secret.html': 'secret',
  })
  const folder = join(root, 'out')
  const forwards = ['/legal/klantra.html', '/datenschutzerklärung', '/files/privacy.pdf'].map((from) => ({
    from,
    to: '/klantra/privacy/',
  }))
  await exportSite(appOf(pages), folder, 'http://localhost:3000', { forwards })
  const server = siteServer(folder)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((done, fail) => {
      const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
      asked.on('error', fail)
      asked.end()
    })
  const file = (path: string) => readFileSync(join(folder, path))
  return { ask, file, root, folder }
}

test.each([
  ['/', 'index.html'],
  ['/klantra/', 'klantra/index.html'],
  ['/klantra/privacy/', 'klantra/privacy/index.html'],
  ['/klantra/privacy/?ref=footer', 'klantra/privacy/index.html'],
])('the page at %s is sent', async (path, name) => {
  const { ask, file } = await serve()
  const { status, headers, body } = await ask(path)
  expect(status).toBe(200)
  expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i)
  expect(headers['content-encoding']).toBeUndefined()
  expect(body).toEqual(file(name))
})

test.each([
  ['/klantra', '/klantra/'],
  ['/klantra/privacy', '/klantra/privacy/'],
  ['/klantra/privacy?ref=footer&x=/y', '/klantra/privacy/?ref=footer&x=/y'],
])('%s leads to %s for good', async (path, location) => {
  const { ask } = await serve()
  const { status, headers } = await ask(path)
  expect(status).toBe(308)
  expect(headers.location).toBe(location)
})

test.each([
  ['/legal/klantra.html', '/klantra/privacy/'],
  ['/legal/klantra.html?ref=footer&x=/y', '/klantra/privacy/?ref=footer&x=/y'],
  ['/legal/%6Blantra.html', '/klantra/privacy/'],
  ['/datenschutzerkl%C3%A4rung', '/klantra/privacy/'],
  ['/datenschutzerkl%C3%A4rung/', '/klantra/privacy/'],
  ['/files/privacy.pdf', '/klantra/privacy/'],
])('the former address %s is redirected to %s', async (path, location) => {
  const { ask } = await serve()
  const { status, headers } = await ask(path)
  expect(status).toBe(301)
  expect(headers.location).toBe(location)
})

test('the headers of the site are sent', async () => {
  const { ask } = await serve()
  const { headers } = await ask('/klantra/privacy/')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain("; frame-ancestors 'none'")
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect((await ask('/icon-1.svg')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  ['br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip, deflate, br', 'br', brotliDecompressSync],
])('a reader who accepts %s is sent %s', async (accepted, encoding, decompress) => {
  const { ask, file } = await serve()
  const { status, headers, body } = await ask('/klantra/', { 'accept-encoding': accepted })
  expect(status).toBe(200)
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i)
  expect(headers.vary).toBe('Accept-Encoding')
  expect(decompress(body)).toEqual(file('klantra/index.html'))
})

test('a page that is unchanged is not sent again', async () => {
  const { ask } = await serve()
  const { etag = '' } = (await ask('/klantra/')).headers
  const { status, body } = await ask('/klantra/', { 'if-none-match': etag })
  expect(status).toBe(304)
  expect(body).toHaveLength(0)
})

test.each([
  '/nowhere',
  '/nowhere/',
  '/klantra/nowhere/',
  '/_headers',
  '/_headers/',
  '/%5Fheaders',
  '/_redirects',
  '/_redirects/',
  '/%5Fredirects',
  '/legal/',
  '//',
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/klantra/../../secret.html',
  '//klantra/x',
  '/%ff',
])('%s is the page for addresses that do not exist', async (path) => {
  const { ask, file } = await serve()
  const { status, headers, body } = await ask(path)
  expect(status).toBe(404)
  expect(headers.location).toBeUndefined()
  expect(headers['content-type']).toBe('text/html;charset=utf-8')
  expect(body).toEqual(file('404.html'))
})

test('no request leads to another site', async () => {
  const { ask } = await serve()
  const paths = ['//other.example/klantra', '///other.example/klantra', '/\\other.example/klantra', '/klantra//']
  for (const path of paths) expect((await ask(path)).headers.location ?? '/').toMatch(/^\/(?![/\\])/)
})

test('a site that is built anew while it is served is sent whole, with its added pages', async () => {
  const { ask, file, folder } = await serve()
  await ask('/klantra/privacy/')
  const more = {
    'klantra/privacy/index.html': page('Privacy policy, and much more than before'),
    'klantra/cookies/index.html': page('Cookies'),
  }
  await exportSite(appOf({ ...pages, ...more }), folder, 'http://localhost:3000')
  expect((await ask('/klantra/privacy/')).body.equals(file('klantra/privacy/index.html'))).toBe(true)
  expect((await ask('/legal/klantra.html')).status).toBe(404)
  expect((await ask('/klantra/cookies')).status).toBe(308)
  expect((await ask('/klantra/cookies/')).body.equals(file('klantra/cookies/index.html'))).toBe(true)
})
