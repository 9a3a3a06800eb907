import { expect, test } from 'playwright/test'
import { addressOf, sample } from './sites'

test('from the foot of a policy, the coverage leads to the section that says what a law asks', async ({ page }) => {
  await page.goto(addressOf(sample, '/acme/privacy/'))
  await page.getByRole('contentinfo').getByRole('link', { name: 'What laws ask, and where it is said' }).click()
  await expect(page).toHaveURL(addressOf(sample, '/acme/privacy/coverage/'))
  const row = page.locator('#right-erasure')
  await expect(row.getByRole('rowheader')).toContainText('The right to have data deleted.')
  await row.getByRole('link', { name: 'Deletion' }).first().click()
  await expect(page).toHaveURL(addressOf(sample, '/acme/privacy/#deletion'))
  await expect(page.locator('section:has(> :target) > h2')).toHaveText('7. Deletion')
})

test('on a narrow screen, a link to a disclosure lands on it, and the laws that ask scroll beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(addressOf(sample, '/acme/privacy/coverage/#retention'))
  const head = page.locator('tr:target').getByRole('rowheader')
  await expect(head).toBeInViewport()
  const last = page.locator('tr:target').getByRole('cell').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  await expect(head).toBeInViewport({ ratio: 1 })
})
