import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, type Page, test } from 'playwright/test'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { siteUrl } from '../../lib/settings'
import { kits } from './pages'
import { addressOf, real, type Site, sample, sites } from './sites'

prepareZXingModule({
  overrides: { wasmBinary: readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm').buffer },
})

/** Has the browser take the address for which the site was built for the server of the tests. */
async function serveAt(page: Page, site: Site): Promise<void> {
  await page.route(`${siteUrl()}/**`, async (route) => {
    const path = route.request().url().slice(siteUrl().length)
    await route.fulfill({ response: await route.fetch({ url: addressOf(site, path) }) })
  })
}

/** The longest kit of each site. */
const longest = sites.flatMap((site) =>
  kits
    .filter((kit) => kit.site === site)
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, 1),
)

for (const { address } of longest) {
  test(`every QR code of ${address} is read as the address beside it, on screen in the dark and on paper`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(address)
    const figures = await page.locator('figure.qr').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media, colorScheme: 'dark' })
      for (const figure of figures) {
        const [found] = await readBarcodes(new Uint8Array(await figure.locator('svg').screenshot()))
        expect(found?.text).toBe(await figure.locator('figcaption code').textContent())
      }
    }
  })
}

for (const { address } of longest) {
  test(`${address} has on paper the name, address and label of every section, and no code`, async ({ page }) => {
    await page.goto(address)
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    const texts = await Promise.all(
      numbers.map(async (number) => (await (await pdf.getPage(number)).getTextContent()).items),
    )
    const unspaced = (text: string) => text.replaceAll(/\s/g, '')
    const printed = unspaced(texts.flatMap((items) => items.map((one) => ('str' in one ? one.str : ''))).join(''))
    const useful = await page.locator('.kit :not(details) > table :is(th, td > code)').allTextContents()
    expect(useful.length).toBeGreaterThan(10)
    expect(useful.filter((text) => !printed.includes(unspaced(text)))).toEqual([])
    const titles = ['React Native', 'SwiftUI', 'Jetpack Compose', 'Components for apps']
    const codes = await page.locator('details :is(td, pre) > code').allTextContents()
    const useless = [...titles, ...codes.map((code) => code.slice(0, 40))]
    expect(useless.filter((text) => printed.includes(unspaced(text)))).toEqual([])
  })
}

test('a click selects a whole address, and whole code', async ({ page }) => {
  await page.goto(addressOf(real, '/klantra/links/'))
  const selected = () => page.evaluate(() => getSelection()?.toString().trim())
  await page.locator('#policy\\:privacy td code').first().click()
  expect(await selected()).toBe(`${siteUrl()}/klantra/privacy/`)
  await page.locator('#policy\\:privacy summary').click()
  await page.getByRole('row', { name: 'SwiftUI, link' }).locator('visible=true').locator('code').click()
  expect(await selected()).toBe(`PolicyLink(address: "${siteUrl()}/klantra/privacy/", label: "Privacy Policy")`)
  await page.locator('#page\\:components summary', { hasText: 'SwiftUI, link' }).click()
  const code = page.locator('#page\\:components pre:visible code')
  await code.click()
  expect(await selected()).toBe((await code.textContent())?.trim())
})

test('the HTML of every policy, pasted into a website, leads to it', async ({ page }) => {
  await serveAt(page, sample)
  await page.goto(addressOf(sample, '/acme/links/'))
  const codes = await page.locator('.language-html').allTextContents()
  const links = codes.filter((code) => code.startsWith('<a ') && !code.includes('<picture>'))
  expect(links).toHaveLength(await page.locator('[id^="policy:"]').count())
  for (const code of links) {
    await page.goto('about:blank')
    await page.setContent(`<!doctype html><title>Shop</title>${code}`)
    const link = page.getByRole('link')
    await expect(link).toHaveText(/^(Privacy Policy|Cookie policy)$/)
    const to = await link.getAttribute('href')
    await link.click()
    await expect(page).toHaveURL(to ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the badge of the kit shows and leads to the policy', async ({ page }) => {
  await serveAt(page, sample)
  await page.goto(addressOf(sample, '/acme/links/'))
  const [badge = ''] = (await page.locator('.language-html').allTextContents()).filter((code) =>
    code.includes('<picture>'),
  )
  await page.goto('about:blank')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setContent(`<!doctype html><title>Shop</title>${badge}`)
    const picture = page.getByRole('img')
    const file = colorScheme === 'dark' ? /badge-dark\.svg$/ : /badge\.svg$/
    await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).currentSrc)).toMatch(file)
    await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(150)
  }
  await page.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('App privacy policy')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
