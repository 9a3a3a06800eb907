import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import sirv from 'sirv'
import { startSite } from './other-site'
import { addressOf, sample } from './sites'

const former = ['/legal/acme-privacy.html', '/acme/data-protection', '/acme/data-protection/', '/files/privacy.pdf']

test('a host that reads redirects leads former addresses on, with their fragment', async ({ page }) => {
  for (const path of former) {
    await page.goto(addressOf(sample, `${path}#storage`))
    await expect(page).toHaveURL(addressOf(sample, '/acme/privacy/#storage'))
    await expect(page.locator('section:has(> :target) > h2')).toHaveText('1. How long we keep it')
  }
  await page.goto(addressOf(sample, '/legal/acme'))
  await expect(page).toHaveURL(addressOf(sample, '/acme/'))
})

test('on a host that knows nothing, a page leads on without script', async ({ browser }) => {
  const { server, origin } = await startSite(sirv(sample.out, { extensions: ['html'] }))
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of ['/legal/acme-privacy.html', '/acme/data-protection/']) {
    await page.goto(origin + path)
    await page.waitForURL(`${origin}/acme/privacy/`)
  }
  await context.close()
  server.close()
})

test('the page says where to, and search engines are told of that alone', () => {
  const html = readFileSync(`${sample.out}/legal/acme-privacy.html`, 'utf8')
  expect(html).toContain('<title>Moved: Privacy policy – Acme</title>')
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).toMatch(/<link rel="canonical" href="http[^"]*\/acme\/privacy\/">/)
  expect(html).toContain('id="storage"')
})
