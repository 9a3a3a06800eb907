import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'playwright/test'
import { kindsOfPages } from './pages'
import { test, unfold } from './reader'

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const
/** What the width of a screen and the colours can change: the rest of the markup is the same. */
const looks = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
} as const

const readers = [
  { screen: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light', runOnly: everything },
  { screen: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark', runOnly: looks },
] as const

for (const { address } of kindsOfPages) {
  test(`axe finds nothing on ${address}, neither on a light desktop nor on a dark phone`, async ({ reader: page }) => {
    await page.goto(address)
    for (const { screen, viewport, colorScheme, runOnly } of readers) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await unfold(page)
      const { violations } = await new AxeBuilder({ page })
        // Without it, the findings are gathered in a tab of their own, for frames of other sites.
        .setLegacyMode()
        .options({ resultTypes: ['violations'], runOnly: { type: runOnly.type, values: [...runOnly.values] } })
        .analyze()
      const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
      expect(found, `${screen}, ${colorScheme}`).toEqual([])
    }
  })
}
