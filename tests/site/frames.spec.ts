import { expect, type Page, test } from 'playwright/test'
import { type OtherSite, pageOf, startSite } from './other-site'
import { addressOf, real, sample } from './sites'

const embed = addressOf(sample, '/acme/privacy/embed/')
const frame = (src: string) =>
  `<iframe src="${src}" title="Privacy policy" style="color-scheme: light dark; width: 360px; height: 600px"></iframe>`

/** The port of the origin that the sample lets frame its policies, from its `company.yaml`. */
const framer = 4184

/** Opens a page of a server on a port, which frames an address. */
async function frameAt(port: number, src: string, page: Page): Promise<OtherSite> {
  const host = await startSite(pageOf(frame(src)), port)
  await page.goto(host.origin)
  return host
}

// Both start servers on the one port that may frame.
test.describe.configure({ mode: 'serial' })

test('the origin that the company lists shows the policy in a frame, and its links leave the frame', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const { server } = await frameAt(framer, embed, page)
  const inside = page.frameLocator('iframe')
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Privacy policy')
  const background = () => inside.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  const dark = await background()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await background()).not.toBe(dark)

  await inside.locator('summary', { hasText: 'Contents' }).click()
  await inside.getByRole('navigation').getByRole('link', { name: 'Deletion' }).click()
  await expect(inside.getByRole('heading', { name: 'Deletion' })).toBeInViewport()
  await inside.getByRole('link', { name: 'Top', exact: true }).click()
  await expect(inside.getByRole('heading', { level: 1 })).toBeInViewport()
  expect(page.url()).toMatch(`:${framer}/`)

  await inside.getByRole('link', { name: 'what changes' }).click()
  await expect(page).toHaveURL(addressOf(sample, '/acme/privacy/2026-05-20/changes/'))
  server.close()
})

test('nothing but that page may stand in a frame there, and nothing anywhere else', async ({ page }) => {
  const elsewhere = 4185
  const refused: [port: number, src: string][] = [
    [framer, addressOf(sample, '/acme/privacy/')],
    [framer, addressOf(sample, '/acme/links/')],
    [framer, addressOf(sample, '/acme/privacy/policy.json')],
    [framer, addressOf(real, '/klantra/privacy/embed/')],
    [elsewhere, embed],
    [elsewhere, addressOf(sample, '/acme/')],
  ]
  for (const [port, src] of refused) {
    const refusal = page.waitForEvent('console', (message) => /X-Frame-Options|frame-ancestors/.test(message.text()))
    const { server } = await frameAt(port, src, page)
    expect((await refusal).text()).toContain(new URL(src).origin)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
    server.close()
  }
})

test('a web view of a phone shows the text at the size of its host, without sideways scrolling', async ({
  browser,
}) => {
  const context = await browser.newContext({
    userAgent:
      'Mozilla/5.0 (Linux; Android 15; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36',
    viewport: { width: 360, height: 640 },
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto(`${embed}#deletion`)
  await expect(page.getByRole('heading', { name: 'Deletion' })).toBeInViewport()
  await expect(page.locator('header, footer')).toHaveCount(0)
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/acme\/privacy\/$/)
  const size = () =>
    page
      .locator('.prose p')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
  const usual = await size()
  // An app sets the text size of its web view as the default of the page.
  const cdp = await context.newCDPSession(page)
  await cdp.send('Page.enable')
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 24, fixed: 20 } })
  await page.reload()
  expect((await size()) / usual).toBeCloseTo(24 / 16, 2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('link', { name: 'Top', exact: true }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await context.close()
})

test('a badge stands in a page of another site, for light and for dark pages', async ({ page }) => {
  const badges = ['badge.svg', 'badge-dark.svg'].map((file) => addressOf(sample, `/acme/privacy/${file}`))
  const pictures = badges.map((src) => `<img src="${src}" alt="Privacy policy">`).join('')
  const { server, origin } = await startSite(pageOf(pictures))
  await page.goto(origin)
  await expect
    .poll(() =>
      page.locator('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 150)),
    )
    .toEqual([true, true])
  await page.goto(badges[0] ?? '')
  await expect(page.locator('svg > title')).toHaveText('Privacy policy, updated 28 February 2025')
  server.close()
})
