import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { git } from '../repository'
import { axe } from './axe'
import { addressOf, desk } from './sites'

test.describe.configure({ mode: 'serial' })

const draft = `${desk.content}/katror/privacy/draft.mdx`

/** Rewords the draft, as someone who writes in it does. */
function reword(from: string, to: string): void {
  writeFileSync(draft, readFileSync(draft, 'utf8').replace(from, to))
}

test('a draft is started, published, recorded with who and why, and built', async ({ page }) => {
  await page.goto(addressOf(desk, '/desk/'))
  await expect(page).toHaveTitle('Policies – Desk')
  expect(await axe(page)).toEqual([])
  await page
    .getByRole('row', { name: /Katror/ })
    .getByRole('link', { name: 'Privacy policy' })
    .click()
  await expect(page).toHaveTitle('Privacy policy – Katror')
  expect(await axe(page)).toEqual([])
  await page.goto(addressOf(desk, '/desk/'))
  await page.getByRole('button', { name: 'Start a draft: Privacy policy, Katror' }).click()
  await expect(page).toHaveTitle('Draft of Privacy policy – Katror')
  reword('## Contact', 'We keep it all for three years.\n\n## Contact')
  await page.getByRole('link', { name: 'Publish' }).first().click()
  await expect(page).toHaveTitle('Publish Privacy policy – Katror')
  await expect(page.locator('.redline ins')).toContainText('three years')
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Summary').fill('We say for how long.')
  await page.getByLabel('Kind of change').selectOption('material')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Publish for good' }).click()
  await page.waitForURL(addressOf(desk, `/desk/katror/privacy/${desk.today}/`))
  for (const step of ['Keep it as a change', 'Build the site']) {
    // What a step says may have the word too.
    await expect(page.getByRole('listitem').filter({ hasText: step }).locator('.chip')).toHaveText('done', {
      timeout: 400_000,
    })
  }
  await expect(page.getByRole('status')).toContainText('The site is built. Whoever runs the host')
  expect(await axe(page)).toEqual([])
  expect(git(desk.content, 'log', '-1', '--format=%an: %B', '--', 'katror')).toBe(
    `Counsel: Publish katror/privacy of ${desk.today}\n\nWe say for how long.`,
  )
  expect(readFileSync(`${desk.out}/katror/privacy/${desk.today}.mdx`, 'utf8')).toContain('three years')
})

test('a correction of the version of today is discarded, and brought back', async ({ page }) => {
  await page.goto(addressOf(desk, '/desk/katror/privacy/'))
  await page.getByRole('button', { name: 'Correct today’s version' }).click()
  await expect(page).toHaveTitle(/^Correction of the version of .* – Katror$/)
  reword('three years', 'nine years')
  await page.goto(addressOf(desk, '/desk/katror/privacy/publish/'))
  expect(await axe(page)).toEqual([])
  const lines = await page.getByText('Nobody could ever read that text').evaluate((label) => {
    const range = document.createRange()
    range.selectNode(label.lastChild ?? label)
    return [...range.getClientRects()].map(({ left }) => Math.round(left))
  })
  expect(lines).toEqual(lines.map(() => lines[0]))
  await page.goto(addressOf(desk, '/desk/katror/privacy/'))
  await page.getByRole('button', { name: 'Discard draft…' }).click()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Discard', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Privacy policy – Katror')
  await page.getByRole('link', { name: 'Earlier states' }).click()
  await page
    .getByRole('row', { name: /A draft that was discarded/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.locator('.redline ins')).toContainText('nine')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page).toHaveTitle(/^Correction of the version of .* – Katror$/)
  expect(readFileSync(draft, 'utf8')).toContain('nine years')
})

test('a company is started with a cookie policy, whose gaps are to be filled in', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(addressOf(desk, '/desk/new/'))
  await page.getByLabel('Whose policy it is').selectOption('A new company')
  await page.getByLabel('Name').fill('Lunara GmbH')
  await page.getByLabel('Who they are, in one line').fill('Maps of the moon.')
  await page.getByLabel('Cookie policy').check()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Start it' }).click()
  await expect(page).toHaveTitle('Draft of Cookie policy – Lunara GmbH')
  await page.goto(addressOf(desk, '/desk/'))
  const row = page.getByRole('row').filter({ hasText: 'Lunara GmbH' })
  await expect(row).toContainText(/Not published yet.*Draft.*\d+ to fix/)
  expect(await axe(page)).toEqual([])
  await page.goto(addressOf(desk, '/desk/lunara-gmbh/cookies/publish/'))
  await page.getByRole('link', { name: / on wording$/ }).click()
  await expect(page.locator('#found-wording > summary')).toBeFocused()
})
