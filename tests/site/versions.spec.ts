import { readFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import { formatDate } from '../../lib/languages/dates'
import { coveragePages, idsIn, kits, pageAt, pages, redlinePages, versionPages, versionsOf } from './pages'
import { test } from './reader'
import { addressOf, real, sample } from './sites'

const history = versionsOf(sample, 'acme', 'privacy')

/** The last day of a version, worked out here by other means than the site's. */
function lastDayOf(updated: string): string | undefined {
  const next = history[history.findIndex((version) => version.updated === updated) + 1]
  if (!next) return undefined
  return new Date(Date.parse(next.effective) - 86_400_000).toISOString().slice(0, 10)
}

for (const { updated, effective } of history) {
  const until = lastDayOf(updated)

  test(`the version of ${updated} says first where it stands, and so does its title`, async ({ reader: page }) => {
    const { html } = pageAt(sample, `/acme/privacy/${updated}/`)
    const { first, title, robots } = await page.evaluate((sent) => {
      const read = new DOMParser().parseFromString(sent, 'text/html')
      const robots = [...read.querySelectorAll('meta[name=robots]')].map((meta) => meta.getAttribute('content'))
      return { first: read.querySelector('main > :first-child')?.textContent, title: read.title, robots }
    }, html)
    if (effective > sample.today) {
      expect(first).toContain(`Upcoming. This version is in force from ${formatDate(effective)}`)
      expect(title).toBe(`Upcoming: Privacy policy, in force from ${formatDate(effective)} – Acme`)
    } else if (until && until < sample.today) {
      const days = `${formatDate(effective)} to ${formatDate(until)}`
      expect(first).toContain(`Superseded. This version was in force from ${days}.`)
      expect(title).toBe(`Superseded: Privacy policy, in force ${days} – Acme`)
    } else {
      expect(first).toContain('On 1 July 2026, the version of 20 May 2026 replaces this one.')
      expect(title).toBe(`Privacy policy, version of ${formatDate(updated)} – Acme`)
    }
    expect(robots).toEqual(until !== undefined && until < sample.today ? ['noindex'] : [])
  })

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

test('a heading that was renamed twice is where its first link lands', async ({ reader: page }) => {
  await page.goto(addressOf(sample, '/acme/privacy/#storage'))
  await expect(page.locator('section:has(> :target) > h2')).toHaveText('1. How long we keep it')
})

test('a link to a section that is gone lands on the note that says why, and leads on', async ({ reader: page }) => {
  await page.goto(addressOf(sample, '/acme/privacy/#newsletter'))
  const note = page.locator(':target')
  await expect(note).toBeInViewport()
  await expect(note).toHaveText('We no longer send a newsletter. To hear from us, see Contact.')
  await note.getByRole('link', { name: 'Contact' }).click()
  await expect(page).toHaveURL(/#contact$/)
})

test('the history leads to the text, the changes and the source of every version, the one in force first', async ({
  reader: page,
}) => {
  await page.goto(addressOf(sample, '/acme/privacy/'))
  await page.getByRole('contentinfo').getByRole('link', { name: 'All versions' }).click()
  await expect(page).toHaveURL(addressOf(sample, '/acme/privacy/history/'))
  const current = history.findLast(({ effective }) => effective <= sample.today)
  const others = history.filter((version) => version !== current).reverse()
  await expect(page.locator('th a')).toHaveText(
    [current, ...others].map((version) => formatDate(version?.updated ?? '')),
  )
  for (const { updated, fields } of history) {
    const entry = page.locator('tr').filter({ has: page.locator(`th a time[datetime="${updated}"]`) })
    await expect(entry).toContainText(fields.summary ?? '?')
    await expect(entry).toContainText(fields.change === 'material' ? 'Material.' : 'Editorial.')
    const links = await entry.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toContain(`../${updated}/`)
    expect(links).toContain(`../${updated}.mdx`)
    expect(links.includes(`../${updated}/changes/`)).toBe(updated !== history[0]?.updated)
  }
  await expect(page.getByText('Superseded: in force from 1 August 2021 to 2 November 2022.')).toBeVisible()
  await expect(page.getByText('In force since 31 March 2025, until 30 June 2026.')).toBeVisible()
  await expect(page.getByText('Upcoming: in force from 1 July 2026.')).toBeVisible()
})

test('the foot says what changed last, and how to check that nothing else did', async ({ reader: page, request }) => {
  await page.goto(addressOf(sample, '/acme/privacy/'))
  const foot = page.getByRole('contentinfo')
  await expect(foot.getByText('Exceptions to how long data is kept, and answers in German.')).toBeVisible()
  await expect(foot.getByRole('link', { name: 'Feed of changes' })).toHaveAttribute('href', 'feed.xml')
  const source = await request.get(addressOf(sample, '/acme/privacy/2025-02-28.mdx'))
  expect(source.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const bytes = readFileSync('tests/content/acme/privacy/2025-02-28.mdx')
  expect((await source.body()).equals(bytes)).toBe(true)
  const sums = await (await request.get(addressOf(sample, '/SHA256SUMS'))).text()
  const seal = await foot.locator('code').first().textContent()
  expect(sums).toContain(`${seal}  acme/privacy/2025-02-28.mdx\n`)
  await foot.getByRole('link', { name: 'What changed, word by word' }).click()
  await expect(page).toHaveURL(addressOf(sample, '/acme/privacy/2025-02-28/changes/'))
})

test('a draft is nowhere in a built site', () => {
  const draft = 'You can ask us what we know'
  expect(readFileSync('tests/content/acme/privacy/draft.mdx', 'utf8')).toContain(draft)
  expect(pages.filter(({ html, path }) => html.includes(draft) || path.includes('draft'))).toEqual([])
})

test('a first version has a page of changes too, which says that there are none', async ({ reader: page }) => {
  for (const { path, site } of redlinePages.filter(
    (found) => found.site === real && found.path.endsWith('/changes/'),
  )) {
    await page.goto(addressOf(site, path))
    await expect(page.getByRole('main')).toContainText('There is no version before')
  }
})
