import { expect, type Page } from 'playwright/test'
import { pageAt, redlinePages, type SitePage } from './pages'
import { test } from './reader'
import { addressOf, sample } from './sites'

const changes = addressOf(sample, '/acme/privacy/2024-03-01/changes/')

/** The words of the parts of a page, section by section, without their numbers, their labels and what a selector names. */
async function sectionsRead(page: Page, { html }: SitePage, without: string): Promise<string[]> {
  return page.evaluate(
    ([sent = '', selector]) => {
      const main = new DOMParser().parseFromString(sent, 'text/html').querySelector('main')
      if (!main) return []
      for (const dropped of main.querySelectorAll(`small, nav, .notice, .retired, .short > p, ${selector}`))
        dropped.remove()
      const parts = main.querySelectorAll(
        '.short, article > div, article > :is(section, details):not(:has(h2, h3, h4)) > div',
      )
      const blocks = 'p, li, td, th, h2, h3, h4'
      for (const block of main.querySelectorAll(blocks)) block.prepend(' ')
      const words = (element: Element) => (element.textContent ?? '').split(/\s+/).filter(Boolean).join(' ')
      const headed = [...main.querySelectorAll('h2, h3, h4')].map((heading) => {
        const owner = heading.closest('summary')?.nextElementSibling ?? heading.parentElement
        const own = owner ? [...owner.children].filter((child) => child.tagName === 'DIV') : []
        return `${words(heading).replace(/^\d[\d.]* /, '')}: ${own.map(words).join(' ')}`
      })
      return [...[...parts].map(words), ...headed].filter((text) => text !== '' && text !== ': ').sort()
    },
    [html, without],
  )
}

for (const changed of redlinePages.filter(({ site, path }) => site === sample && path.includes('/privacy/'))) {
  test(`${changed.address} holds both versions: each is left when the other is taken out`, async ({ reader: page }) => {
    if (!changed.html.includes('<article')) return
    const links = await page.evaluate((sent) => {
      const read = new DOMParser().parseFromString(sent, 'text/html')
      return [...read.querySelectorAll('h1 + div a')].map((link) => link.getAttribute('href') ?? '')
    }, changed.html)
    const [older = changed, newer = changed] = links.map((to) => pageAt(sample, new URL(to, changed.address).pathname))
    expect(older).not.toBe(newer)
    expect(await sectionsRead(page, changed, 'ins')).toEqual(await sectionsRead(page, older, '.none'))
    expect(await sectionsRead(page, changed, 'del')).toEqual(await sectionsRead(page, newer, '.none'))
  })
}

test('what nothing happened to is folded, and a link to it unfolds it', async ({ reader: page }) => {
  await page.goto(changes)
  const folded = page.getByText('We do not ask for anything that we do not need.')
  await expect(folded).toBeHidden()
  // From another page, as a link to a place on the same page loads nothing.
  await page.goto('about:blank')
  await page.goto(`${changes}#data-we-collect`)
  await expect(folded).toBeVisible()
  await expect(folded).toBeInViewport()
})

test('changes are told by more than colour, and to those who hear the page', async ({ reader: page }) => {
  await page.goto(changes)
  const lines = (selector: string) =>
    page
      .locator(`article ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect(await lines('ins')).toBe('underline')
  expect(await lines('del')).toBe('line-through')
  const spoken = await page.locator('article').ariaSnapshot()
  expect(spoken).toContain('[added: ')
  expect(spoken).toContain('[removed: ')
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await lines('ins')).toBe('underline')
})

test('a redline on paper has both texts, and unfolds nothing that did not change', async ({ reader: page }) => {
  await page.goto(changes)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('article del').first()).toBeVisible()
  await expect(page.locator('article ins').first()).toBeVisible()
  const background = await page
    .locator('article ins')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(background).toBe('rgba(0, 0, 0, 0)')
})

test('on paper, what is underlined was added, and a link that is gone is struck out with its address', async ({
  reader: page,
}) => {
  await page.goto(changes)
  await page.emulateMedia({ media: 'print' })
  const lines = await page.locator('article').evaluate((article) => {
    const links = [
      '<a href="#a">kept</a>',
      '<a href="#a">a <del>part</del></a>',
      '<a href="#a" class="gone"><del>gone</del></a>',
    ]
    article.innerHTML = links.join(' ')
    return [...article.querySelectorAll('a')].map((link) => getComputedStyle(link).textDecorationLine)
  })
  expect(lines).toEqual(['none', 'none', 'line-through'])
})
