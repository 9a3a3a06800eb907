import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { consentFor } from '../../lib/links/templates/acceptance'
import { siteUrl } from '../../lib/settings'
import { addressOf, real, sample } from './sites'

const policy = `${siteUrl()}/acme/privacy/`

test('the code finds in the data what to ask of a user, and what to show', async () => {
  expect(await consentFor('2024-03-01', addressOf(sample, '/acme/privacy/policy.json'))).toEqual({
    ask: true,
    version: '2025-02-28',
    upcoming: expect.objectContaining({ updated: '2026-05-20', effective: '2026-07-01', url: `${policy}2026-05-20/` }),
    show: `${policy}since/2024-03-01/`,
  })
})

test('the page shows the code that is tested', async ({ page }) => {
  await page.goto(addressOf(real, '/klantra/links/'))
  const code = await page.locator('#page\\:when-to-ask pre').textContent()
  expect(code).toBe(readFileSync('lib/links/templates/acceptance.ts', 'utf8'))
})
