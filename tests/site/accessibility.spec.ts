import { expect } from 'playwright/test'
import { axe } from './axe'
import { kindsOfPages } from './pages'
import { test, unfold } from './reader'

const readers = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light', rules: 'strict' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', rules: 'looks' },
] as const

for (const { address } of kindsOfPages) {
  test(`axe finds nothing on ${address}, neither on a light desktop nor on a dark phone`, async ({ reader: page }) => {
    await page.goto(address)
    for (const { viewport, colorScheme, rules } of readers) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await unfold(page)
      expect(await axe(page, rules), colorScheme).toEqual([])
    }
  })
}
