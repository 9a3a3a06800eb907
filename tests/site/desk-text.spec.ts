import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { axe } from './axe'
import { addressOf, desk } from './sites'

const draft = join(desk.content, 'klantra/app-privacy/draft.mdx')
const published = readFileSync(join(desk.content, 'klantra/app-privacy/2025-05-04.mdx'), 'utf8')
const front = published.replace(/\n---\n[\s\S]*/, '\n---\n')

// They write one draft after another.
test.describe.configure({ mode: 'serial' })

/** Opens a draft with a body, and puts the caret behind its first words. */
async function open(page: Page, body: string): Promise<void> {
  writeFileSync(draft, `${front}\n${body}\n`)
  await page.goto(addressOf(desk, '/desk/klantra/app-privacy/'))
  await page.getByRole('textbox', { name: 'Text', exact: true }).locator('p').first().click()
  await page.keyboard.press('End')
}

/** Expects what is saved of the text. */
async function expectSaved(body: string): Promise<void> {
  await expect.poll(() => readFileSync(draft, 'utf8').replace(front, '').trim()).toBe(body)
}

/** Presses keys, no faster than the page draws what they did, and types what is none: the browser tells of what it selected only then. */
async function type(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (/^(?:Tab|Enter|Escape|Arrow\w+|End|Home|Delete|(?:Control|Shift)\+.+)$/.test(key)) {
      await page.keyboard.press(key)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    } else await page.keyboard.type(key)
  }
}

/** Puts HTML on the clipboard of the page, and pastes it. */
async function paste(page: Page, html: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).evaluate((text, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('a text is written by keyboard alone, and what is typed stays typed', async ({ page }) => {
  await open(page, 'We keep:\n\n## Cookies\n\nEnd')
  await type(page, 'Enter', '_ga_* and a_b, "so", 5"', 'Control+z', 'Enter', '1. One', 'Enter', '# Two', 'Enter')
  await type(page, 'Shift+Tab', ...Array<string>(5).fill('ArrowRight'))
  await expect(page.getByRole('button', { name: 'List', exact: true })).toBeFocused()
  await type(
    page,
    'Enter',
    'One',
    'Enter',
    'Two',
    'Tab',
    'Enter',
    'Three',
    'Shift+Tab',
    'Control+b',
    'b',
    'Enter',
    'Enter',
  )
  await type(page, 'Read ', 'Control+k', 'the rules', 'Tab', 'http:a.example', 'Enter')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('https://example.org')
  await type(page, 'Control+a', 'a.example', 'Enter', '.')
  await expectSaved(
    'We keep:\n\n\\_ga_* and a_b, “so”, 5"\n\n1\\. One\n\n\\# Two\n\n- One\n  - Two\n- Three**b**\n\n' +
      'Read [the rules](https://a.example).\n\n## Cookies\n\nEnd',
  )
})

test('a table grows by Tab, and one can write below it', async ({ page }) => {
  await open(page, 'We keep:\n\n## Cookies\n\nEnd')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await type(page, 'Name', 'Tab', 'Why', 'Tab', '_ga', 'Tab', 'count', 'Tab', 'sid', 'Tab', 'stay', 'Tab', 'uid')
  await type(page, 'Control+Enter', 'Below')
  await expectSaved(
    'We keep:\n\n| Name | Why |\n| --- | --- |\n| _ga | count |\n| sid | stay |\n| uid | |\n\nBelow\n\n## Cookies\n\nEnd',
  )
})

test('a section keeps its address when it is reworded, moved and deleted', async ({ page }) => {
  await open(page, 'One\n\n## Information we collect\n\nTwo\n\n## Contact\n\nThree')
  const heading = page.getByRole('heading', { name: 'Information we collect' })
  await heading.click()
  await type(page, 'End', ' here')
  await page.getByRole('button', { name: 'Link to “Information we collect here”' }).click()
  await expect(page.getByRole('dialog')).toContainText('/klantra/app-privacy/#information-we-collect')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused()
  await type(page, 'Home', 'Shift+End', 'Shift+ArrowRight', 'Control+x', 'Control+End', 'Enter', 'Control+v')
  await expectSaved('One\n\nTwo\n\n## Contact\n\nThree\n\n## Information we collect here [#information-we-collect]')
  await type(page, 'ArrowUp', 'End', 'Shift+Control+End', 'Delete')
  await expect(page.getByRole('dialog')).toContainText('“Information we collect here” is deleted')
  await page.getByRole('combobox', { name: 'Section' }).selectOption({ label: '1. Contact' })
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved('One\n\nTwo\n\n## Contact [was #information-we-collect]\n\nThree')
})

test('a paste keeps what a text can hold, and says what it cannot', async ({ page }) => {
  await open(page, 'One')
  const item = (level: number, sign: string, words: string) =>
    `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${sign}</span>${words}</p>`
  await page.keyboard.press('Enter')
  await paste(
    page,
    `<h1>Our policy</h1><h2>What</h2>${item(1, '(a)', 'Two')}${item(1, '(b)', '<b>Three</b>')}<p><img alt="x"></p>`,
  )
  await expectSaved('One\n\n## Our policy\n\n## What\n\n(a) Two\n(b) **Three**')
  await expect(page.getByRole('status').filter({ hasText: 'Pictures are left out' })).toContainText('Our policy')
})

test('the text and its dialogs meet the rules of accessibility', async ({ page }) => {
  await open(page, '<InShort>\n\n- **Who:** Katror.\n\n</InShort>\n\n| A | B |\n| --- | --- |\n| a | b |\n\n## Why')
  await page.getByRole('cell', { name: 'a', exact: true }).click()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await axe(page)).toEqual([])
})
