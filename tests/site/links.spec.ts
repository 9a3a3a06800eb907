import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'playwright/test'
import sirv from 'sirv'
import { visit } from 'unist-util-visit'
import { pages } from './pages'
import { addressOf, real, sample, sites } from './sites'

interface Link {
  from: string
  to: string
}

/** What an address without a fragment answers: the anchors and links of a page, neither for other files. */
interface Answer {
  isFound: boolean
  ids: string[]
  links: string[]
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address)
  const text = await response.text()
  const ids: string[] = []
  const links: string[] = []
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    visit(fromHtml(text), 'element', ({ tagName, properties: { id, href, rel } }) => {
      if (typeof id === 'string') ids.push(id)
      const isLink = tagName === 'a' || (tagName === 'link' && Array.isArray(rel) && rel.includes('icon'))
      if (isLink && typeof href === 'string') links.push(new URL(href, response.url).href)
    })
  }
  return { isFound: response.ok, ids, links }
}

/** Follows all links from a page, as far as they stay below `root`; answers those that lead nowhere. */
async function follow(start: string, root: string): Promise<{ visited: Set<string>; broken: Link[] }> {
  const answers = new Map<string, Answer>()
  const visited = new Set<string>()
  const broken: Link[] = []
  const queue: Link[] = [{ from: 'the start', to: start }]
  for (const link of queue) {
    const [address = '', fragment] = link.to.split('#')
    if (!address.startsWith(root) || visited.has(link.to)) continue
    visited.add(link.to)
    const answer = answers.get(address) ?? (await ask(address))
    answers.set(address, answer)
    const landed = fragment === undefined || answer.ids.filter((id) => id === decodeURIComponent(fragment)).length === 1
    if (!answer.isFound || !landed) broken.push(link)
    if (fragment === undefined) queue.push(...answer.links.map((to) => ({ from: address, to })))
  }
  return { visited, broken }
}

for (const site of sites) {
  test(`every link and fragment of ${site.content} leads somewhere, and one to every page but those that only apps link to and that have nothing to show`, async () => {
    const root = addressOf(site, '/')
    const { visited, broken } = await follow(root, root)
    expect(broken).toEqual([])
    expect([...visited].filter((address) => address.includes('#')).length).toBeGreaterThan(100)
    const linked = pages.filter(
      (page) => page.site === real && !/^\/nothing|\/since\/|\/changes\/|\/embed\//.test(page.path),
    )
    if (site === real) expect(linked.filter(({ address }) => !visited.has(address))).toEqual([])
  })
}

test('links to elsewhere are whole addresses', async () => {
  const found = pages.flatMap(({ html }) => [...html.matchAll(/href="?([^" >]+)/g)].map(([, href]) => href ?? ''))
  const elsewhere = found.filter((href) => /^[a-z]+:/.test(href))
  expect(
    elsewhere.filter(
      (href) => !/^(https?:\/\/[a-z0-9.:-]+(\/|$)|mailto:[^@\s]+@[^@\s?]+\.[a-z]+($|\?subject=))/.test(href),
    ),
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

test('former anchors land on their section', async ({ page }) => {
  for (const anchor of ['storage', 'keeping', 'retention']) {
    await page.goto(addressOf(sample, `/acme/privacy/#${anchor}`))
    const marked = page.locator('section:has(> :target) > h2')
    await expect(marked).toHaveText('1. How long we keep it')
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

  test('every link stays within the folder and leads somewhere', async () => {
    const { visited, broken } = await follow(root, root.replace('some/folder/', ''))
    expect(broken).toEqual([])
    expect([...visited].filter((address) => !address.startsWith(root))).toEqual([])
    expect(visited.size).toBeGreaterThan(pages.filter(({ site }) => site === real).length)
  })
})
