import { expect } from 'playwright/test'
import { formatDate } from '../../lib/languages/dates'
import { siteUrl } from '../../lib/settings'
import { versionPages } from './pages'
import { test } from './reader'
import { addressOf, real } from './sites'

for (const { site, address, path, html, updated, fields } of versionPages) {
  // The page has no script, so that the time zone of its reader is nothing to it; each site is built in another.
  test(`the stamps of ${address} are the dates of its file, its contents are its headings, each of which leads to itself, and its head says what it is`, async ({
    reader: page,
  }) => {
    const found = await page.evaluate((sent) => {
      const read = new DOMParser().parseFromString(sent, 'text/html')
      const all = (selector: string) => [...read.querySelectorAll(selector)]
      const links = (selector: string) => all(selector).map((link) => [link.textContent, link.getAttribute('href')])
      const head = (name: string, value = 'content') => read.head.querySelector(name)?.getAttribute(value)
      return {
        stamps: all('.state time').map((time) => [time.getAttribute('datetime'), time.textContent]),
        contents: links('nav[aria-label=Contents] details a'),
        headings: all('article :is(h2, h3, h4)').map((heading) => [heading.textContent, `#${heading.id}`]),
        selfLinks: links('article :is(h2, h3, h4) > a'),
        canonical: head('link[rel=canonical]', 'href'),
        description: head('meta[name=description]'),
        graph: [head('meta[property="og:url"]'), head('meta[property="og:title"]')],
        title: read.title,
        heading: read.querySelector('h1')?.textContent,
        data: read.querySelector('script[type="application/ld+json"]')?.textContent,
      }
    }, html)
    const isOver = found.title.startsWith('Superseded:')
    const days = fields.effective && !isOver ? [fields.effective, updated] : [updated]
    expect(found.stamps).toEqual(days.map((day) => [day, formatDate(day)]))
    expect(found.contents.length).toBeGreaterThan(0)
    expect(found.contents).toEqual(found.headings)
    expect(found.selfLinks).toEqual(found.headings)

    const policy = path.replace(/[\d-]+\/$/, '')
    const shown = versionPages.find((one) => one.site === site && one.path === policy)
    const own = `${siteUrl()}${shown?.updated === updated ? policy : path}`
    expect(found.canonical).toBe(own)
    expect(found.description).toMatch(/\w+/)
    expect(found.graph).toEqual([own, found.title])
    expect(found.title).toContain(found.heading)
    const data = { url: `${siteUrl()}${path}`, dateModified: updated, inLanguage: 'en' }
    expect(JSON.parse(found.data ?? '')).toMatchObject(data)
  })
}

test('the section that a link points at is marked, and nothing covers its heading', async ({ reader: page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    // Another page first: on the same one the browser restores where it was scrolled to.
    await page.goto('about:blank')
    await page.goto(addressOf(real, '/klantra/privacy/#data-retention'))
    const heading = page.locator('#data-retention')
    await expect(heading).toBeInViewport({ ratio: 1 })
    const covered = await heading.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect()
      return !element.contains(document.elementFromPoint(left + 30, top + height / 2))
    })
    expect(covered).toBe(false)
    const borders = await page
      .locator('article section')
      .evaluateAll(
        (all) => all.filter((section) => getComputedStyle(section).borderInlineStartStyle === 'solid').length,
      )
    expect(borders).toBe(1)
  }
})

test('the contents stay in view on a wide screen, and mark the section that is read', async ({ reader: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(addressOf(real, '/kastana/privacy/'))
  await page.locator('#cookies').scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 400)
  await expect(page.locator('nav[aria-label=Contents]')).toBeInViewport()
  const current = page.locator('nav[aria-label=Contents] a:target-current')
  await expect(current).toHaveCount(1)
  await expect(current).toHaveText(/cookies/i)
  // Also where the list is longer than the window.
  await page.setViewportSize({ width: 1280, height: 400 })
  await page.locator('#contact').scrollIntoViewIfNeeded()
  await expect(current).toBeInViewport({ ratio: 1 })
})

test('at the top of a page, the contents mark nothing', async ({ reader: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(addressOf(real, '/kastana/privacy/'))
  await expect(page.locator('nav[aria-label=Contents] details a:target-current')).toHaveCount(0)
})

test('with a mouse, 25 entries of the contents are in view at 900 px', async ({ reader: page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(addressOf(real, '/kastana/privacy/'))
  await page.mouse.wheel(0, 2000)
  const entries = page.locator('nav[aria-label=Contents] details a')
  const rows = await entries.evaluateAll((all) => all.map((entry) => entry.getBoundingClientRect().height))
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(28)
  expect(25 * Math.min(...rows) + 60).toBeLessThan(900)
})

test('on a narrow screen, links to the contents and to the top stay at hand', async ({ reader: page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(addressOf(real, '/kastana/privacy/#your-rights'))
  await page.getByRole('link', { name: 'Contents', exact: true }).click()
  await expect(page.locator('nav[aria-label=Contents] details a').first()).toBeInViewport()
  await page.getByRole('link', { name: 'Top', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('the contents fold on a narrow screen', async ({ reader: page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(addressOf(real, '/kastana/privacy/'))
  const link = page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /^[\d.]+ Your (data protection )?rights$/ })
  await expect(link).toBeHidden()
  await page.locator('summary').first().click()
  await link.click()
  await expect(page.locator('#your-rights')).toBeInViewport()
})
