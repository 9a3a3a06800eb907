import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { siteServer } from '../../../lib/export/serve'
import { exportSite } from '../../../lib/export/site'
import { folderOf } from '../folder'
import { appOf } from './app'
import { ask } from './ask'

function page(title: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>${title}</title></head><body><h1>${title}</h1></body></html>`
}

const pages = {
  '404.html': page('Not found'),
  'index.html': page('Policies'),
  'klantra/index.html': page('Klantra'),
  'klantra/privacy/index.html': page('Privacy policy'),
  'policies.json': '{}',
  'icon-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

/** Serves a site. Returns its folder and functions that ask for a path exactly as it is given, and read a file. */
async function serve() {
  const folder = join(folderOf({ 'secret.html': 'secret' }), 'out')
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
  const asked = (path: string) => ask(port, path)
  const file = (path: string) => readFileSync(join(folder, path))
  return { ask: asked, file, folder }
}

test.each(
  '/_headers/ /%5Fheaders /_redirects /.htaccess /legal/ /policies.json/ // /../secret.html /%2e%2e/secret.html /..%2fsecret.html /klantra/../../secret.html //klantra/x /%ff'.split(
    ' ',
  ),
)('%s is the page for addresses that do not exist', async (path) => {
  const { ask, file } = await serve()
  const { status, headers, body } = await ask(path)
  expect(status).toBe(404)
  expect(headers.location).toBeUndefined()
  expect(headers['content-type']).toBe('text/html;charset=utf-8')
  expect(body).toEqual(file('404.html'))
})

test.each([1, 2])(
  'a site that is built anew while it is served is sent whole, with its added pages, also after %d builds',
  async (builds) => {
    const { ask, file, folder } = await serve()
    await ask('/klantra/privacy/')
    const more = {
      'klantra/privacy/index.html': page('Privacy policy, and much more than before'),
      'klantra/cookies/index.html': page('Cookies'),
    }
    for (let build = 0; build < builds; build++)
      await exportSite(appOf({ ...pages, ...more }), folder, 'http://localhost:3000')
    expect((await ask('/klantra/privacy/')).body.equals(file('klantra/privacy/index.html'))).toBe(true)
    expect((await ask('/legal/klantra.html')).status).toBe(404)
    expect((await ask('/klantra/cookies')).status).toBe(308)
    expect((await ask('/klantra/cookies/')).body.equals(file('klantra/cookies/index.html'))).toBe(true)
  },
)
