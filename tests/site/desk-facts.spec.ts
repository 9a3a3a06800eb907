import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { git } from '../repository'
import { axe } from './axe'
import { addressOf, desk } from './sites'

test('a disclosure is declared and a finding waived by keyboard alone, on a dark phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(addressOf(desk, '/desk/kastana/'))
  await expect(page).toHaveTitle('Facts about Kastana')
  expect(await axe(page)).toEqual([])
  await page.goto(addressOf(desk, '/desk/kastana/privacy/facts/'))
  const row = page.getByRole('group', { name: 'The legal basis of each purpose.' })
  const count = page.getByText(/^\d+ of \d+ declared\.$/)
  const [declared = 0] = (await count.innerText()).match(/\d+/g)?.map(Number) ?? []
  await row.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(row.getByRole('checkbox', { name: 'Opening' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(row.locator('summary')).toContainText('Opening')
  await expect(count).toContainText(`${declared + 1} of`)
  const rule = page.getByLabel('Waive', { exact: true })
  await rule.press('ArrowDown')
  await rule.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByLabel('Reason').fill('Counsel reads it.')
  const until = `${new Date().getFullYear() + 1}-06-30`
  await page.getByLabel('Until').fill(until)
  await expect(page.getByRole('region', { name: 'Save' })).toContainText('The new waiver holds back')
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Why').fill('Looked at by counsel.')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved, and remembered/)).toBeVisible()
  expect(git(desk.content, 'log', '-1', '--format=%b', '--', 'kastana')).toMatch(/^Looked at by counsel\.\n/)
  const facts = readFileSync(`${desk.content}/kastana/privacy/policy.yaml`, 'utf8')
  expect(facts).toMatch(/^ {2}legal-bases: text$/m)
  expect(facts).toContain(`\n    until: ${until}\n`)
  await page.reload()
  await expect(page.getByRole('button', { name: /^End the waiver/ })).toBeVisible()
})

test('a click that leaves a field of which something is wrong lands', async ({ page }) => {
  await page.goto(addressOf(desk, '/desk/kastana/privacy/facts/'))
  await page.getByLabel('Language').fill('Deutsch')
  const law = page.locator('#field-profiles').getByRole('checkbox').first()
  const isTicked = await law.isChecked()
  await law.click()
  await expect(page.getByText('This is "Deutsch", which is no code of a language')).toBeVisible()
  expect(await law.isChecked()).toBe(!isTicked)
})
