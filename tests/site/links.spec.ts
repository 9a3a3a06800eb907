import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import sirv from 'sirv'
import { pages } from './pages'
import { addressOf, real, sample, sites } from './sites'

interface Link {
  from: string
  to: string
}

async function linksOf(page: Page, address: string): Promise<Link[]> {
  await page.goto(address)
  const hrefs = await page
    .locator('a[href], link[rel=icon]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  return hrefs.map((to) => ({ from: address, to }))
}

/** Follows all links from a page, as far as they stay below `root`; answers those that lead nowhere. */
async function follow(page: Page, start: string, root: string): Promise<{ visited: Set<string>; broken: Link[] }> {
  const visited = new Set<string>()
  const broken: Link[] = []
  const queue: Link[] = [{ from: 'the start', to: start }]
  for (const link of queue) {
    const [address = '', fragment] = link.to.split('#')
    if (!address.startsWith(root) || visited.has(link.to)) continue
    visited.add(link.to)
    const response = await page.goto(link.to)
    const landed =
      fragment === undefined || (await page.locator(`[id="${decodeURIComponent(fragment)}"]`).count()) === 1
    // A fragment on the page that is already open is no request, and no answer.
    if ((response && !response.ok()) || !landed) broken.push(link)
    if (address.endsWith('/') && fragment === undefined) queue.push(...(await linksOf(page, address)))
  }
  return { visited, broken }
}

for (const site of sites) {
  test(`every link and fragment of ${site.content} leads somewhere`, async ({ page }) => {
    const root = addressOf(site, '/')
    expect((await follow(page, root, root)).broken).toEqual([])
  })
}

test('links lead from the start to every page, but to those that only apps link to and that have nothing to show', async ({
  page,
}) => {
  const root = addressOf(real, '/')
  const { visited } = await follow(page, root, root)
  const all = pages.filter(({ site, path }) => site === real && !/^\/nothing|\/since\/|\/changes\//.test(path))
  expect(all.filter(({ address }) => !visited.has(address))).toEqual([])
})

test('links to elsewhere are whole addresses', async () => {
  const found = pages.flatMap(({ html }) => [...html.matchAll(/href="?([^" >]+)/g)].map(([, href]) => href ?? ''))
  const elsewhere = found.filter((href) => /^[a-z]+:/.test(href))
  expect(
    elsewhere.filter((href) => !/^(https?:\/\/[a-z0-9.:-]+(\/|$)|mailto:[^@\s]+@[^@\s]+\.[a-z]+$)/.test(href)),
  ).toEqual([])
})

test('the page for addresses that do not exist leads back from any depth', async ({ page }) => {
  for (const path of ['/x', '/klantra/privacy/1999-01-01/', '/klantra/x/y/z/']) {
    const response = await page.goto(addressOf(real, path))
    expect(response?.status()).toBe(404)
    await page.getByRole('link', { name: 'Klantra', exact: true }).click()
    await expect(page).toHaveURL(addressOf(real, '/klantra/'))
  }
})

test('an address without its slash leads on, and keeps its fragment', async ({ page }) => {
  await page.goto(addressOf(real, '/klantra/privacy#data-retention'))
  await expect(page).toHaveURL(addressOf(real, '/klantra/privacy/#data-retention'))
})

test('former anchors land on their section', async ({ page }) => {
  for (const anchor of ['storage', 'keeping', 'retention']) {
    await page.goto(addressOf(sample, `/acme/privacy/#${anchor}`))
    const marked = page.locator('section:has(> :target) > h2')
    await expect(marked).toHaveText('How long we keep it')
    await expect(marked).toBeInViewport()
  }
})

test.describe('in a folder of a server that knows nothing', () => {
  let folder: string
  let server: Server
  let root: string

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'))
    cpSync(real.out, join(folder, 'some/folder'), { recursive: true })
    server = createServer(sirv(folder))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`
  })

  test.afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  test('every link stays within the folder and leads somewhere', async ({ page }) => {
    const { visited, broken } = await follow(page, root, root.replace('some/folder/', ''))
    expect(broken).toEqual([])
    expect([...visited].filter((address) => !address.startsWith(root))).toEqual([])
    expect(visited.size).toBeGreaterThan(pages.filter(({ site }) => site === real).length)
  })
})
