import { test as base, type Page } from 'playwright/test'

let tab: Page | undefined

/**
 * Tests with a `reader`: a tab that those of one worker share, empty and without preferences at the start of each.
 * Pages keep nothing, which sent.spec.ts proves, so that none can tell which were read before it.
 */
export const test = base.extend<{ reader: Page }>({
  reader: async ({ browser }, use) => {
    // No fixture of the worker, as tests without it would get workers of their own, and each loads all tests.
    tab ??= await browser.newPage()
    // The same address again, with a fragment, would not be read again.
    await tab.goto('about:blank')
    await tab.setViewportSize({ width: 1280, height: 720 })
    await tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null })
    await use(tab)
  },
})

/** Opens what is folded on a page, as far as its screen shows how. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details:not([open]) > summary:visible').evaluateAll((all) => {
    for (const summary of all) (summary as HTMLElement).click()
  })
}
