import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { expect, type Page, test } from 'playwright/test'
import { isEmbed } from '../../lib/urls'
import { filesIn, forwardPages, kindsOfPages, pageAt, pages, redirectsOf, redlinePages, versionPages } from './pages'
import { addressOf, sites } from './sites'

/** What a page asks for and says when it is opened, and what it keeps. */
interface Traces {
  address: string
  requested: string[]
  said: string[]
  kept: unknown
}

async function tracesOf(tab: Page, address: string): Promise<Traces> {
  const requested: string[] = []
  const said: string[] = []
  tab.on('request', (request) => requested.push(request.url()))
  tab.on('console', (message) => said.push(message.text()))
  tab.on('pageerror', (error) => said.push(error.message))
  const response = await tab.goto(address, { waitUntil: 'networkidle' })
  expect(await tab.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
  tab.removeAllListeners()
  const icon = `${new URL(address).origin}/icon-1.svg`
  return {
    address,
    requested: requested.filter((url) => url !== icon),
    // Chromium itself logs the status of a page that is not found.
    said: said.filter((text) => !(response?.status() === 404 && text.includes('404'))),
    kept,
  }
}

/** How many bytes of a text are sent. */
function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

for (const site of sites) {
  const addresses = kindsOfPages.filter((page) => page.site === site).map(({ address }) => address)

  test(`each page of ${site.out} is one request and its icon, and keeps and says nothing`, async ({ context }) => {
    expect(addresses.length).toBeGreaterThan(0)
    // Several at once, as each is given half a second for late requests.
    const tabs = await Promise.all(Array.from({ length: 5 }, () => context.newPage()))
    for (let first = 0; first < addresses.length; first += tabs.length) {
      const batch = addresses.slice(first, first + tabs.length)
      const traces = await Promise.all(
        tabs.slice(0, batch.length).map((tab, index) => tracesOf(tab, batch[index] ?? '')),
      )
      expect(traces).toEqual(batch.map((address) => ({ address, requested: [address], said: [], kept: [0, 0, ''] })))
      expect(await context.cookies()).toEqual([])
    }
  })
}

test('no page has a script, anything for readers without scripts, a handler, style attribute or preload, and each has a policy against them', () => {
  for (const { address, html } of [...pages, ...forwardPages]) {
    // Code that the link kit shows may have them as words.
    const tags = (html.match(/<[^>]*>/g) ?? []).join('')
    expect(tags, address).not.toMatch(/<script(?! type="application\/ld\+json">)/)
    expect(tags, address).not.toMatch(/<noscript/)
    expect(tags, address).not.toMatch(/\son[a-z]+=|\sstyle=|preload/)
    expect(html, address).not.toMatch(/_next|self\.__next/)
    expect(html.match(/<style>/g), address).toHaveLength(1)
    expect(html, address).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
    )
  }
})

test('each version fits the first flight of a connection', () => {
  expect(versionPages.filter(({ weight }) => weight > 14_600).map(({ address }) => address)).toEqual([])
})

test('the design of no page weighs more than 4,096 bytes', () => {
  const design = (html: string) => {
    const bare = html.replace(/<style>.*?<\/style>/s, '').replaceAll(/ class(="[^"]*"|=[^ >]*)?(?=[ >])/g, '')
    return weigh(html) - weigh(bare)
  }
  expect(kindsOfPages.filter(({ html }) => design(html) > 4096).map(({ address }) => address)).toEqual([])
})

test('a page of changes weighs at most twice what its version does', () => {
  const heavy = redlinePages.filter(({ site, path, weight }) => {
    const version = path.replace(/(?:changes\/([\w-]+\/)?|since\/[^/]+\/)$/, '$1')
    return weight > 2 * pageAt(site, version).weight
  })
  expect(heavy.map(({ address }) => address)).toEqual([])
})

test('each page comes compressed, and may be framed by nobody whom its company does not name', async ({ request }) => {
  for (const { address, path } of pages) {
    const response = await request.get(address, { headers: { 'accept-encoding': 'br' } })
    const headers = response.headers()
    expect(headers['x-frame-options'], address).toBe('DENY')
    if (!isEmbed(path)) expect(headers, address).not.toHaveProperty('content-security-policy')
    if (response.status() !== 404) expect(headers['content-encoding'], address).toBe('br')
  }
})

for (const site of sites) {
  for (const [from, to] of redirectsOf(site)) {
    test(`${addressOf(site, from)} leads to ${to}, with its query, for good`, async ({ request }) => {
      const response = await request.get(addressOf(site, `${from}?a=b`), { maxRedirects: 0 })
      expect(response.status()).toBe(301)
      expect(response.headers().location).toBe(`${to}?a=b`)
      expect((await request.get(addressOf(site, from))).status()).toBe(200)
    })
  }
}

for (const site of sites) {
  const { out } = site
  const former = new Set(forwardPages.filter((page) => page.site === site).map(({ path }) => path.slice(1)))
  test(`${out} holds what is served and nothing else`, () => {
    const files = filesIn(out).filter((file) => !former.has(file.replace(/\.(br|gz)$/, '')))
    expect(
      files.filter(
        (file) =>
          !/(^|\/)(index\.html|404\.html|icon-1\.svg|badge(-dark)?\.svg|robots\.txt|(sitemap|feed(\.[\w-]+)?)\.xml|(polic(y|ies)|coverage|links)(\.schema)?\.json|SHA256SUMS|\d{4}-\d\d-\d\d(\.[\w-]+)?\.mdx)(\.br|\.gz)?$/.test(
            file,
          ),
      ),
    ).toEqual([])
    for (const file of files.filter((name) => name.endsWith('.br'))) {
      const plain = readFileSync(`${out}/${file.slice(0, -'.br'.length)}`)
      expect(brotliDecompressSync(readFileSync(`${out}/${file}`)).equals(plain)).toBe(true)
    }
  })
}
