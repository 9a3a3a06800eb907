import { readFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import { coveragePages, idsIn, kits, pageAt, pages, redlinePages, versionPages, versionsOf } from './pages'
import { test } from './reader'
import { addressOf, sample } from './sites'

const history = versionsOf(sample, 'acme', 'privacy')

for (const { updated, effective } of history) {
  test(`every anchor of the version of ${updated} lands on the page of the policy, and in the newest version`, async ({
    reader: page,
  }) => {
    const { html } = pageAt(sample, `/acme/privacy/${updated}/`)
    const anchors = await page.evaluate((sent) => {
      const read = new DOMParser().parseFromString(sent, 'text/html')
      return [...read.querySelectorAll('article [id], .retired li[id]')].map(({ id }) => id)
    }, html)
    expect(anchors.length).toBeGreaterThan(5)
    const newest = `/acme/privacy/${history.at(-1)?.updated}/`
    for (const path of effective > sample.today ? [newest] : ['/acme/privacy/', newest])
      expect(idsIn(pageAt(sample, path))).toEqual(expect.arrayContaining(anchors))
  })
}

test('only superseded versions, redlines, coverages and link kits are kept out of search engines, and out of the sitemap', () => {
  const hidden = pages.filter(
    ({ site, path, html }) =>
      site === sample && !path.startsWith('/nothing') && html.includes('<meta name="robots" content="noindex">'),
  )
  const superseded = versionPages.filter(
    ({ site, path, updated }) => site === sample && path.includes('acme/privacy/2') && updated < '2025',
  )
  const translated = pages.filter(
    ({ site, path }) => site === sample && /^\/acme\/app\/2025-06-01\/(de\/|ar\/)?$/.test(path),
  )
  const others = [...translated, ...redlinePages, ...coveragePages, ...kits].filter(({ site }) => site === sample)
  expect(hidden.map(({ path }) => path).sort()).toEqual([...superseded, ...others].map(({ path }) => path).sort())
  const sitemap = readFileSync(`${sample.out}/sitemap.xml`, 'utf8')
  expect(hidden.filter(({ path }) => sitemap.includes(`${path}</loc>`))).toEqual([])
  expect(sitemap).toContain('/acme/privacy/2026-05-20/</loc>')
  expect(sitemap).toContain('/acme/privacy/history/</loc>')
  expect(sitemap).toContain('/acme/delete-account/</loc>')
  expect(sitemap).not.toContain('/embed/')
})

test('a link to a section that is gone lands on the note that says why, and leads on', async ({ reader: page }) => {
  await page.goto(addressOf(sample, '/acme/privacy/#newsletter'))
  const note = page.locator(':target')
  await expect(note).toBeInViewport()
  await expect(note).toHaveText('We no longer send a newsletter. To hear from us, see Contact.')
  await note.getByRole('link', { name: 'Contact' }).click()
  await expect(page).toHaveURL(/#contact$/)
})

test('a draft is nowhere in a built site', () => {
  const draft = 'You can ask us what we know'
  expect(readFileSync('tests/content/acme/privacy/draft.mdx', 'utf8')).toContain(draft)
  expect(pages.filter(({ html, path }) => html.includes(draft) || path.includes('draft'))).toEqual([])
})
