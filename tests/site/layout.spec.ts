import { expect } from 'playwright/test'
import { kindsOfPages, versionPages } from './pages'
import { test, unfold } from './reader'
import { addressOf, real } from './sites'

const targets = 'nav a, header a, footer a, summary, main > section:not(.coverage) a'

const policies = versionPages.filter(({ site, path }) => site === real && !/\d/.test(path))

for (const address of new Set([...kindsOfPages, ...policies].map((page) => page.address))) {
  test(`${address} has targets for a finger on a narrow screen and for a mouse on a wide one, and needs no sideways scrolling at 320 px, nor with text twice as large`, async ({
    reader: page,
  }) => {
    await page.goto(address)
    for (const [width, least] of [
      [1280, 24],
      [390, 44],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await unfold(page)
      const shown = await page
        .locator(targets)
        .evaluateAll((links) =>
          links
            .filter((link) => link.checkVisibility() && !link.closest('p:not(.bar, .state)'))
            .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height })),
        )
      expect(
        shown.filter(({ height }) => height < least),
        `${width} px`,
      ).toEqual([])
    }
    expect(await page.locator('details:not([open])').count()).toBe(0)
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await wide()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '2.125rem'))
    expect(await wide()).toBeLessThanOrEqual(0)
  })
}

test('below a page that is shorter than the window, the ground of its foot goes on', async ({ reader: page }) => {
  await page.goto(addressOf(real, '/kastana/'))
  await page.setViewportSize({ width: 1280, height: 3000 })
  const strip = (y: number) => page.screenshot({ clip: { x: 0, y, width: 1280, height: 8 } })
  const { y = 0, height = 0 } = (await page.getByRole('contentinfo').boundingBox()) ?? {}
  expect(y + height).toBeLessThan(2900)
  expect(await strip(2992)).toEqual(await strip(y + height - 8))
})

test('with text twice as large at 320 px, each cell of a table has room for eight letters, and the table scrolls by itself', async ({
  reader: page,
}) => {
  await page.goto(addressOf(real, '/kastana/privacy/'))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '2.125rem'))
  const region = page.getByRole('region', { name: 'Cookies, What they do' })
  await region.focus()
  await expect(region).toBeFocused()
  const narrow = await region.locator('th, td').evaluateAll((cells) =>
    cells.filter((cell) => {
      const letters = cell.appendChild(document.createElement('span'))
      letters.style.cssText = 'display: block; width: 8ch'
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(cell)
      const room = cell.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
      return room < Math.floor(letters.getBoundingClientRect().width)
    }),
  )
  expect(narrow).toHaveLength(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  await region.evaluate((element) => element.scrollIntoView())
  await expect(region.getByRole('columnheader', { name: 'Cookies' })).toBeInViewport()
})

test('the keyboard reaches the text first, and every stop shows', async ({ reader: page }) => {
  await page.goto(addressOf(real, '/katror/privacy/'))
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  const stops = await page.locator('a:visible, summary:visible').count()
  for (let stop = 1; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const shown = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      return { outlineStyle, outlineWidth, inView: bottom > 0 && top < window.innerHeight }
    })
    expect(shown).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', inView: true })
  }
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#text$/)
})

test('a page is light or dark as the reader prefers, and black on white on paper', async ({ reader: page }) => {
  await page.goto(addressOf(real, '/klantra/privacy/'))
  const colors = () =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ])
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await colors()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colors()).not.toEqual(light)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  expect(await colors()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await expect(page.getByRole('navigation').first()).toBeHidden()
})

test('on paper a text keeps its links to its beginning', async ({ reader: page }) => {
  await page.goto(addressOf(real, '/klantra/privacy/'))
  const paragraph = page.locator('article p').first()
  await paragraph.evaluate((element) => element.insertAdjacentHTML('beforeend', '<a href="#text">the opening</a>'))
  await page.emulateMedia({ media: 'print' })
  await expect(paragraph.getByText('the opening')).toBeVisible()
})

test('with forced colours the section that a link points at is still marked', async ({ reader: page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(addressOf(real, '/klantra/privacy/#cookies'))
  const border = await page
    .locator('section:has(> #cookies)')
    .evaluate((section) => getComputedStyle(section).borderInlineStart)
  expect(border).toContain('4px solid')
})

test('nothing moves by itself', async ({ reader: page }) => {
  await page.goto(addressOf(real, '/klantra/privacy/'))
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})
