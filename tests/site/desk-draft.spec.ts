import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { axe } from './axe'
import { addressOf, desk } from './sites'

const draft = `${desk.content}/acme/privacy/draft.mdx`
const saved = (page: Page) => expect(page.locator('.desk-state')).toContainText(/Saved \d\d:\d\d/)
const sectionOf = (page: Page, name: string) => page.locator('.sections').getByRole('button', { name })
const current = (page: Page) => page.locator('.sections [aria-current]')
/** A text has the focus only with the next picture. */
const inText = (page: Page) => expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused()
const read = () => readFileSync(draft, 'utf8')

const original = read()

// One draft, to which each test writes.
test.describe.configure({ mode: 'default' })

test.beforeEach(async ({ page }) => {
  writeFileSync(draft, original)
  await page.goto(addressOf(desk, '/desk/acme/privacy/'))
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible()
})

/** Presses Tab, or another key, until something has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${target}`)
}

/** Goes to a section in the list of all, where Tab stops once. */
async function goToSection(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator('.sections [tabindex="0"]'))
  await tabTo(page, sectionOf(page, title), 'ArrowDown')
}

/** Writes behind the heading of a section. */
async function writeBehind(page: Page, title: string, words: string): Promise<void> {
  await sectionOf(page, title).click()
  await inText(page)
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

test('a whole change is made by keyboard alone', async ({ page }) => {
  await expect(page).toHaveTitle('Draft of Privacy policy – Acme')
  await page.keyboard.press('F6')
  await goToSection(page, '4. Your rights')
  await page.keyboard.press('Enter')
  await inText(page)
  await page.keyboard.press('End')
  await page.keyboard.type(' and choices')
  await page.keyboard.press('ControlOrMeta+s')
  await saved(page)
  await page.keyboard.press('F6')
  await tabTo(page, page.getByRole('tab', { name: 'Findings', exact: true }))
  await page.keyboard.press('ArrowRight')
  const summary = page.getByLabel('Summary')
  await tabTo(page, summary)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Rights are called choices, too.')
  await expect.poll(read).toContain('summary: Rights are called choices, too.\n')
  expect(read()).toContain('## Your rights and choices [#rights, was #deletion]\n')
  // By the head of the page.
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await goToSection(page, '5. Children')
  await page.keyboard.press('Enter')
  await inText(page)
  await page.keyboard.press('Shift+F6')
  await tabTo(page, current(page))
  await page.keyboard.press('Alt+ArrowUp')
  await expect(current(page)).toBeFocused()
  await expect(current(page)).toContainText('4. Children')
  await expect.poll(read).toMatch(/## Children\n[^#]*\n## Your rights and choices/)
})

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const) {
  test(`modes keep the place where one is, at a width of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme })
    const panel = (name: string) =>
      page.getByRole('button', { name, exact: true }).and(page.locator('[aria-controls^="panel-"]'))
    if (width < 768) await panel('Sections').click()
    await sectionOf(page, 'Who else sees it').click()
    expect(await axe(page)).toEqual([])
    const rules = colorScheme === 'dark' ? 'colours' : undefined
    for (const mode of ['Read', 'What changes']) {
      await page.getByRole('tab', { name: mode }).click()
      const frame = page.frameLocator('iframe')
      // Until then, it shows what it did before.
      await expect(frame.locator('summary small').first()).toBeAttached({ attached: mode !== 'Read' })
      await expect(frame.getByRole('heading', { name: /Who else sees it/ })).toBeInViewport()
    }
    await page.getByRole('tab', { name: 'Write' }).click()
    await expect(page.getByRole('textbox').getByRole('heading', { name: /Who else sees it/ })).toBeInViewport()
    // Only now, as looking at colours scrolls. What is shown in Read is a page of the site.
    await page.getByRole('tab', { name: 'What changes' }).click()
    await expect(page.frameLocator('iframe').getByRole('heading', { name: /Who else sees it/ })).toBeVisible()
    expect(await axe(page, rules, '#panel-text')).toEqual([])
    await page.getByRole('tab', { name: 'Write' }).click()
    if (width < 768) await panel('Findings and details').click()
    for (const tab of ['Findings', 'Details', 'Disclosures']) {
      await page.getByRole('tab', { name: tab, exact: true }).click()
      expect(await axe(page, rules, '#panel-inspector')).toEqual([])
    }
  })
}

test('going from tool to tool by keyboard scrolls no text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 })
  await sectionOf(page, '5. Children').click()
  await inText(page)
  for (const key of ['Escape', 'Shift+Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Table' })).toBeFocused()
  await expect(page.getByRole('textbox').getByRole('heading', { name: 'Children' })).toBeInViewport()
  await expect(current(page)).toContainText('5. Children')
})

test('the section at whose very end one writes stays the current one', async ({ page }) => {
  await sectionOf(page, '6. Answers in German').click()
  await inText(page)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(' Ever.')
  await expect(current(page)).toContainText('5. Children')
  await page.getByRole('button', { name: 'Add after', exact: true }).click()
  await expect(current(page)).toContainText('6.')
  await expect(sectionOf(page, '7. Answers in German')).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(sectionOf(page, '6. Answers in German')).toBeVisible()
  await saved(page)
})

test('what is done to a section while the draft is read leads to where it can be undone', async ({ page }) => {
  await sectionOf(page, '5. Children').click()
  await page.getByRole('tab', { name: 'Read' }).click()
  await page.getByRole('button', { name: 'Move up', exact: true }).click()
  await expect(current(page)).toContainText('4. Children')
  await expect(page.getByRole('textbox', { name: 'Text' }).getByRole('heading', { name: 'Children' })).toBeInViewport()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sectionOf(page, '5. Children')).toBeVisible()
})

test('what two windows had not saved is offered after a crash, each after the other', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('textbox', { name: 'Text' })).toBeVisible()
  await context.setOffline(true)
  for (const [window, words] of [
    [page, ' now'],
    [other, ' today'],
  ] as const) {
    await writeBehind(window, 'Who else sees it', words)
    await expect(window.locator('.desk-state')).toContainText('Not saved: the desk does not respond.')
  }
  await page.close()
  await other.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(addressOf(desk, '/desk/acme/privacy/'))
  for (const again of [/Who else sees it (now|today)$/, /Who else sees it (now|today)$/]) {
    await expect(next.getByRole('group', { name: again })).toBeVisible()
    await expect(next.locator('.desk-state')).toContainText('Not saved: there are two texts to choose from')
    await next.getByRole('button', { name: 'Choose mine everywhere' }).click()
    await next.getByRole('button', { name: 'Go on with what is chosen' }).click()
  }
  await saved(next)
  expect(read()).toMatch(/## Who else sees it (now|today) \[#who-else-sees-it\]\n/)
})

test('two people see both texts side by side, and lose neither', async ({ page, context }) => {
  // Else the window shows what the other saved before it is written in.
  await context.setOffline(true)
  writeFileSync(
    draft,
    read().replace('We do not sell to children', 'We never sell to children').replace('The post office', 'The courier'),
  )
  await writeBehind(page, 'Who else sees it', ' and')
  await context.setOffline(false)
  const choose = page.getByRole('button', { name: 'Choose', exact: true })
  await expect(choose).toBeVisible()
  await expect(page.getByText(/“Who else sees it and” was changed both here and elsewhere/)).toBeVisible()
  await expect(page.locator('.desk-state')).toContainText('Not saved: there are two texts to choose from')
  await page.keyboard.type(' why')
  expect(await axe(page)).toEqual([])
  await choose.click()
  const both = page.getByRole('group', { name: 'Who else sees it and why' })
  await expect(both).toBeVisible()
  await page.keyboard.press('Escape')
  await choose.click()
  await expect(both).toContainText('courier')
  await expect(page.getByRole('group', { name: 'Children' }).getByLabel('As the other has it')).toBeChecked()
  await expect(page.getByRole('button', { name: 'Go on with what is chosen' })).toBeDisabled()
  expect(await axe(page)).toEqual([])
  await both.getByLabel('Mine', { exact: true }).check()
  await page.getByRole('button', { name: 'Go on with what is chosen' }).click()
  await expect.poll(read).toContain('## Who else sees it and why')
  expect(read()).toContain('We never sell to children')
  expect(read()).not.toContain('The courier')
})

test('what was changed elsewhere comes into the text while it is written, and stays when that is undone', async ({
  page,
  context,
}) => {
  await context.setOffline(true)
  writeFileSync(draft, read().replace('We do not sell to children', 'We never sell to children'))
  await writeBehind(page, 'Who else sees it', ' and')
  await context.setOffline(false)
  const said = page.getByText(/“Children” was changed in another window or by somebody else; that is in the text now/)
  await expect(said).toBeVisible()
  await page.keyboard.type(' why')
  await expect.poll(read).toContain('## Who else sees it and why')
  expect(read()).toContain('We never sell to children')
  await saved(page)
  const others = read().replace('We never sell to children', 'We hardly sell to children')
  writeFileSync(draft, others.replace(/## Answers in German.*\n\nWrite to us\.\n/, ''))
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.getByRole('textbox', { name: 'Text' })).toContainText('We hardly sell to children')
  // What is deleted elsewhere is asked about there.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(read).not.toContain('## Who else sees it and why')
  expect(read()).toContain('We hardly sell to children')
})
