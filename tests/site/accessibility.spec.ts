import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { pages } from './pages'

const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { address } of pages) {
      test(`axe finds nothing on ${address}, ${screen}, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({ viewport, colorScheme })
        const page = await context.newPage()
        await page.goto(address)
        for (const summary of await page.locator('summary:visible').all()) await summary.click()
        const { violations } = await new AxeBuilder({ page })
          .options({
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          })
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
        await context.close()
      })
    }
  }
}
