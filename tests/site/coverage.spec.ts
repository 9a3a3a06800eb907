import { expect, type Locator, test } from 'playwright/test'
import { addressOf, sample } from './sites'

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

test('on a wide screen, the head of the table stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await page.goto(addressOf(sample, '/acme/privacy/coverage/'))
  const rows = page.locator('.coverage tbody tr')
  await rows.last().scrollIntoViewIfNeeded()
  await expect(rows.first()).not.toBeInViewport()
  await expect(page.locator('.coverage thead').getByRole('columnheader').first()).toBeInViewport({ ratio: 1 })
})

test('what is said of a disclosure stands below its article', async ({ page }) => {
  await page.goto(addressOf(sample, '/acme/privacy/coverage/'))
  const left = (text: Locator) => text.evaluate((one) => one.getBoundingClientRect().left)
  const cell = page.getByRole('cell').filter({ hasText: 'Not declared' }).first()
  expect(await left(cell.getByRole('listitem'))).toBe(await left(cell.getByText('Not declared')))
})
