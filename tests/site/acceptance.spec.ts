import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { consentFor } from '../../lib/links/templates/acceptance'
import { siteUrl } from '../../lib/settings'
import { addressOf, real, sample } from './sites'

const policy = `${siteUrl()}/acme/privacy/`
const upcoming = expect.objectContaining({
  updated: '2026-05-20',
  effective: '2026-07-01',
  url: `${policy}2026-05-20/`,
})
const asked = { ask: true, version: '2025-02-28', upcoming }

const cases: [string, string | undefined, object][] = [
  ['nothing', undefined, { ...asked, show: policy }],
  ['the version before the one in force', '2024-03-01', { ...asked, show: `${policy}since/2024-03-01/` }],
  ['the announced version', '2026-05-20', { ask: false, version: '2026-05-20' }],
]

for (const [name, accepted, expected] of cases) {
  test(`the code knows what to ask a user who accepted ${name}`, async () => {
    expect(await consentFor(accepted, addressOf(sample, '/acme/privacy/policy.json'))).toEqual(expected)
  })
}

test('the page shows the code that is tested', async ({ page }) => {
  await page.goto(addressOf(real, '/klantra/links/'))
  const code = await page.locator('#page\\:when-to-ask pre').textContent()
  expect(code).toBe(readFileSync('lib/links/templates/acceptance.ts', 'utf8'))
})
