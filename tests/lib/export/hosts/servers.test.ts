import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportSite } from '../../../../lib/export/site'
import { appOf } from '../app'
import { ask } from '../ask'
import { type Running, startServer } from './servers'

const page = (title: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${title}</title></head><body><h1>${title}</h1></body></html>`

const site = {
  '404.html': page('Not found'),
  'index.html': page('Policies'),
  'acme/index.html': page('Acme'),
  'acme/privacy/index.html': page('Privacy policy'),
  'acme/privacy/embed/index.html': page('Privacy policy in a frame'),
  'acme/privacy/since/2025-05-04/index.html': page('Changes'),
  'acme/privacy/policy.json': '{"a":"ä"}',
  'acme/privacy/feed.xml': '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"/>',
  'acme/privacy/badge.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'other/privacy/embed/index.html': page('Another policy in a frame'),
  'icon-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-Agent: *\n',
}
const source = 'acme/privacy/2025-05-04.mdx'
const former = [
  '/legal/acme.html',
  '/datenschutzerklärung',
  '/files/privacy.pdf',
  '/a+b (1).html',
  '/say "hi"',
  '/$x{y}',
  '/[old] {$HOME}',
]
const forwards = former.map((from) => ({ from, to: '/acme/privacy/' }))

const everywhere = {
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
}
const askedAgain = 'public, max-age=0, must-revalidate, no-transform'

describe.each([
  ['any', ''],
  ['nginx', ''],
  ['apache', ''],
  ['caddy', ''],
  ['nginx', '/legal'],
  ['apache', '/legal'],
  ['caddy', '/legal'],
] as const)('a site for %s, on that server, in the folder "%s"', (host, base) => {
  const root = mkdtempSync(join(tmpdir(), 'test-'))
  const out = join(root, 'out')
  let server: Running

  beforeAll(async () => {
    writeFileSync(join(root, 'source.mdx'), '---\ntitle: Datenschutzerklärung\n---\n')
    writeFileSync(join(root, 'SHA256SUMS'), `0  ${source}\n`)
    await exportSite(appOf(site), out, `https://policies.example${base}`, {
      host,
      forwards,
      framers: new Map([
        ['acme', ['https://app.acme.example', 'capacitor://localhost']],
        ['other', []],
      ]),
      originals: [
        { path: source, file: join(root, 'source.mdx') },
        { path: 'SHA256SUMS', file: join(root, 'SHA256SUMS') },
      ],
    })
    server = await startServer(host, root, base)
  })
  afterAll(() => {
    server.stop()
    rmSync(root, { recursive: true })
  })

  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(server.port, base + path, { host: 'policies.example', 'x-forwarded-proto': 'https', ...headers })

  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/acme/privacy/?ref=footer', 'acme/privacy/index.html', 'text/html; charset=utf-8'],
    [`/${source}`, source, 'text/plain; charset=utf-8'],
    ['/SHA256SUMS', 'SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
    ['/acme/privacy/policy.json', 'acme/privacy/policy.json', 'application/json'],
    ['/acme/privacy/feed.xml', 'acme/privacy/feed.xml', 'application/xml'],
    ['/acme/privacy/badge.svg', 'acme/privacy/badge.svg', 'image/svg+xml'],
  ])(
    '%s is sent as its type, plain or as it was compressed ahead, and not changed on the way',
    async (path, file, type) => {
      const bytes = readFileSync(join(out, file))
      const encodings = [
        ['', undefined, bytes],
        ['gzip', 'gzip', readFileSync(join(out, `${file}.gz`))],
        ['gzip, deflate, br', 'br', readFileSync(join(out, `${file}.br`))],
      ] as const
      for (const [accepted, encoding, body] of encodings) {
        const answer = await get(path, accepted === '' ? {} : { 'accept-encoding': accepted })
        expect(answer.status).toBe(200)
        expect(answer.headers['content-encoding']).toBe(encoding)
        expect(answer.body.equals(body)).toBe(true)
        expect(answer.headers['content-type']).toBe(type)
        expect(answer.headers['cache-control']).toBe(askedAgain)
        expect(answer.headers.vary).toMatch(/^accept-encoding$/i)
        expect(answer.headers).toMatchObject(everywhere)
      }
      expect(brotliDecompressSync(encodings[2][2])).toEqual(bytes)
      expect(gunzipSync(encodings[1][2])).toEqual(bytes)
    },
  )

  test.skipIf(host === 'any').each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br; q=0.0', 'gzip'],
    ['br;q=0,gzip;q=0', undefined],
    ['br;q=0.1', 'br'],
    ['GZIP', 'gzip'],
  ])('to a reader that takes %s, that is %s', async (accepted, encoding) => {
    expect((await get('/acme/', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding)
  })

  test('a file that is unchanged is not sent again, and the icon may be kept for a year', async () => {
    const { etag = '' } = (await get('/acme/')).headers
    expect(await get('/acme/', { 'if-none-match': etag })).toMatchObject({ status: 304, body: Buffer.from('') })
    const { headers } = await get('/icon-1.svg')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable, no-transform')
  })

  test('programs in pages of other sites may read data, and no pages', async () => {
    const allowed = async (path: string) => (await get(path)).headers['access-control-allow-origin']
    expect(await allowed('/acme/privacy/policy.json')).toBe('*')
    expect(await allowed('/acme/privacy/feed.xml')).toBe('*')
    expect(await allowed('/acme/privacy/')).toBeUndefined()
  })

  test('the sites that a company names may frame its embed pages, and nothing else', async () => {
    const policy = async (path: string) =>
      (await get(path, { 'accept-encoding': 'br' })).headers['content-security-policy']
    expect(await policy('/acme/privacy/embed/')).toBe('frame-ancestors https://app.acme.example capacitor://localhost')
    for (const path of ['/', '/acme/', '/acme/privacy/', '/other/privacy/embed/', '/nowhere'])
      expect(await policy(path)).toBeUndefined()
  })

  test.each(
    '/nowhere /nowhere/ /acme/privacy/2024-01-01.mdx /acme/privacy/nothing.json /acme/privacy/since/ /files/ /_headers /rules.json'.split(
      ' ',
    ),
  )('%s is the page for addresses that do not exist', async (path) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(404)
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/)
    expect(headers).toMatchObject(everywhere)
    expect(body.toString()).toBe(readFileSync(join(out, '404.html'), 'utf8'))
  })

  test.each([
    ['/acme', '/acme/'],
    ['/acme/privacy?ref=footer&x=/y', '/acme/privacy/?ref=footer&x=/y'],
    ['/legal/acme.html', '/acme/privacy/'],
    ['/legal/acme.html?ref=footer&x=/y', '/acme/privacy/?ref=footer&x=/y'],
    ['/legal/%61cme.html', '/acme/privacy/'],
    ['/datenschutzerkl%C3%A4rung', '/acme/privacy/'],
    ['/datenschutzerkl%C3%A4rung/', '/acme/privacy/'],
    ['/files/privacy.pdf', '/acme/privacy/'],
    ['/a+b%20(1).html', '/acme/privacy/'],
    ['/say%20%22hi%22', '/acme/privacy/'],
    ['/$x%7By%7D', '/acme/privacy/'],
    ['/[old]%20%7B$HOME%7D', '/acme/privacy/'],
  ])('%s leads to %s for good, whatever the address of the proxy', async (path, location) => {
    const { status, headers } = await get(path)
    expect([301, 308]).toContain(status)
    expect(headers.location).toBe(base + location)
    expect(headers).toMatchObject({ ...everywhere, 'cache-control': askedAgain })
  })

  test.each(['//acme/privacy', '///acme', '//other.example/acme', '/\\other.example/acme', '//'])(
    'nothing leads from %s to another site',
    async (path) => {
      expect((await get(path)).headers.location ?? '/').toMatch(/^\/(?![/\\])/)
    },
  )

  test.runIf(base !== '')('a site beside it is sent as it was', async () => {
    const { status, headers } = await ask(server.port, '/other.css', { host: 'policies.example' })
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/css/)])
    expect(headers).not.toHaveProperty('x-frame-options')
    expect((await get('?ref=footer')).headers.location).toBe(`${base}/?ref=footer`)
  })
})
