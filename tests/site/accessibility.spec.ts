import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { kindsOfPages } from './pages'

const readers = [
  { screen: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { screen: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

for (const { screen, viewport, colorScheme } of readers) {
  test.describe(() => {
    test.use({ viewport, colorScheme })

    for (const { address } of kindsOfPages) {
      test(`axe finds nothing on ${address}, ${screen}, ${colorScheme}`, async ({ page }) => {
        await page.goto(address)
        for (const summary of await page.locator('summary:visible').all()) await summary.click()
        const { violations } = await new AxeBuilder({ page })
          .options({
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          })
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
      })
    }
  })
}
