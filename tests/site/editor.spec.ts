import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { formatDate } from '../../lib/languages/dates'
import { git } from '../repository'
import { copyProject } from './apart'
import { clickEnd, editorAddress, readContent, save, settle, textBox } from './editing'
import { filesIn } from './pages'
import { editor } from './sites'

// Each test has a policy of its own; together they take the time of one worker.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 1600, height: 900 } })

async function violationsOn(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => [page.url(), id, ...nodes.map(({ html }) => html)])
}

/** Builds the site from content in a copy of this project, so that no other build is in the way. */
function buildApart(content: string): string {
  const copy = copyProject(content)
  // The app was compiled from the same code.
  cpSync('.next-site', join(copy, '.next-site'), { recursive: true })
  const env = { ...process.env, TODAY: editor.today, CONTENT_DIR: 'content', OUT_DIR: 'out' }
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: copy,
    env,
    encoding: 'utf8',
  })
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('Built')])
  return copy
}

test('a lawyer drafts, edits, mends, previews, compares and publishes, and the built site shows it', async ({
  page,
}) => {
  const day = formatDate(editor.today)
  await page.goto(editorAddress('/'))
  expect(await violationsOn(page)).toEqual([])
  const klantra = page.getByRole('region', { name: 'Klantra', exact: true })
  const policy = klantra
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Privacy policy', exact: true }) })
  await expect(policy.getByRole('link', { name: '4 May 2025' })).toBeVisible()
  await policy.getByRole('button', { name: 'Start a draft' }).click()
  await page.waitForURL('**/klantra/privacy/draft/edit/')
  const form = page.frameLocator('iframe[title="The draft as a form"]')
  const preview = page.frameLocator('iframe[title="The draft as the page that it will be"]')
  expect(await violationsOn(page)).toEqual([])

  // The fields.
  await expect(preview.getByText('The check found 2 errors')).toBeVisible()
  await form.getByLabel('Summary').fill('We say how long we keep messages, and where to read more.')
  await form.getByRole('button', { name: 'Change' }).click()
  await form.getByRole('option', { name: 'Material' }).click()

  // A sentence, a section with a link, and a table.
  await clickEnd(page, textBox(form).getByText('We respect your privacy'))
  await page.keyboard.type(' We keep messages for 90 days.')
  await clickEnd(page, textBox(form).locator('p').last())
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: 'Text block' }).click()
  await form.getByRole('option', { name: 'Heading 2' }).click()
  await expect(textBox(form)).toBeFocused()
  await settle(page)
  await page.keyboard.type('Messages [#messages]')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[TODO: list the kinds.]')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Read on at our help pages')
  for (const _ of ['our', 'help', 'pages']) await page.keyboard.press('Control+Shift+ArrowLeft')
  // Keystatic calls its button for links so.
  await form.getByRole('button', { name: 'Divider' }).click()
  await form.getByRole('textbox', { name: 'Link' }).fill('https://help.klantra.example/messages')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('dialog')).toHaveCount(0)
  await clickEnd(page, textBox(form).getByText('Read on at'))
  await page.keyboard.type('.')
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: 'Table' }).click()
  const rows = textBox(form).locator('tr')
  const words = ['Kind', 'How long', 'Why', 'Chats', '90 days', 'Support', 'Calls', '30 days', 'Support']
  await rows
    .first()
    .locator('th, td')
    .first()
    .click({ position: { x: 8, y: 8 } })
  for (const word of words) {
    await settle(page)
    await page.keyboard.type(word)
    await page.keyboard.press('Tab')
  }
  expect(await save(page, form)).toBe(200)
  await expect(preview.getByRole('heading', { name: 'Messages' })).toBeVisible()

  // The finding, and its place.
  const finding = preview.getByRole('listitem').filter({ hasText: 'placeholder' })
  await finding.getByRole('link', { name: /“Messages”/ }).click()
  await expect(preview.getByRole('heading', { name: 'Messages' })).toBeInViewport()
  await textBox(form).getByText('[TODO').click({ clickCount: 3 })
  await settle(page)
  await page.keyboard.type('Messages are chats and calls.')
  expect(await save(page, form)).toBe(200)
  await expect(preview.getByText('The check found no errors')).toBeVisible()
  expect(readContent('klantra/privacy/draft.mdx')).toContain(`
## Messages [#messages]

Messages are chats and calls.

Read on at [our help pages](https://help.klantra.example/messages).

| Kind | How long | Why |
| --- | --- | --- |
| Chats | 90 days | Support |
`)

  // The page as it will be, and the redline.
  await preview.getByRole('link', { name: 'What changes' }).click()
  await expect(preview.getByRole('insertion').filter({ hasText: 'We keep messages for 90 days.' })).toBeVisible()
  await page.goto(editorAddress('/klantra/privacy/draft/'))
  const shown = await page.locator('article.prose').innerText()
  await expect(page.getByText(`Last updated ${day}`)).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.goto(editorAddress('/klantra/privacy/draft/changes/'))
  expect(await violationsOn(page)).toEqual([])

  // Publication, and the commit.
  await page.getByRole('link', { name: 'Publish' }).click()
  await expect(page.getByText('We say how long we keep messages')).toBeVisible()
  await expect(page.getByText(`from ${day}`)).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByLabel('Commit it to git as well').check()
  await page.getByRole('button', { name: `Publish as the version of ${day}` }).click()
  await expect(page.getByRole('heading', { name: 'Published Privacy policy' })).toBeVisible()
  const commit = git(editor.folder, 'log', '-1', '--format=%h %s')
  expect(commit).toMatch(`Publish klantra/privacy of ${editor.today}`)
  await expect(page.getByText(`It is committed to git as ${commit.split(' ')[0]}.`)).toBeVisible()
  expect(git(editor.folder, 'show', '--name-only', '--format=').split('\n')).toEqual([
    'content/SHA256SUMS',
    `content/klantra/privacy/${editor.today}.mdx`,
  ])
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: `the version of ${day}` }).click()
  await expect(page.getByText('Published: stays as it is')).toBeVisible()

  // The site, with drafts of other policies in the folder.
  const copy = buildApart(editor.content)
  try {
    const built = filesIn(join(copy, 'out'))
    const read = (path: string) => readFileSync(join(copy, 'out', path), 'utf8')
    expect(read('klantra/privacy/index.html')).toContain('We keep messages for 90 days.')
    expect(read(`klantra/privacy/${editor.today}.mdx`)).toBe(readContent(`klantra/privacy/${editor.today}.mdx`))
    expect(read('klantra/privacy/history/index.html')).toContain('We say how long we keep messages')
    expect(read('klantra/privacy/feed.xml')).toContain('We say how long we keep messages')
    await page.setContent(read('klantra/privacy/index.html'))
    expect(await page.locator('article.prose').innerText()).toBe(shown)
    expect(existsSync(join(editor.content, 'acme/privacy/draft.mdx'))).toBe(true)
    expect(built.filter((path) => /draft|keystatic|(^|\/)api\/|edit/.test(path))).toEqual([])
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

test('a shortcut is read as the page that it is', async ({ page }) => {
  await page.goto(editorAddress('/'))
  const shortcuts = page.getByRole('navigation', { name: 'Shortcuts of Klantra', exact: true })
  await shortcuts.getByRole('link', { name: 'delete-account' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('16. Deleting your account')
  await expect(page.getByRole('link', { name: /^Write an e-mail to klantrateam@gmail\.com/ })).toBeVisible()
  expect(await violationsOn(page)).toEqual([])
  await page.getByRole('link', { name: 'All drafts' }).click()
  await expect(shortcuts).toBeVisible()
})

test('with the keyboard alone, a draft is started, edited, compared and published', async ({ page }) => {
  await page.goto(editorAddress('/'))
  await tabTo(page, 'Start a draft', 'Katror')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/katror/privacy/draft/edit/')
  const form = page.frameLocator('iframe').first()
  await form.getByLabel('Summary').waitFor()
  await tabTo(page, /Text$/)
  await settle(page)
  await page.keyboard.press('Control+End')
  await settle(page)
  await page.keyboard.type(' Katror answers within a week.')
  await tabTo(page, /Summary$/)
  await page.keyboard.type('We say how soon we answer.')
  await tabTo(page, /Change$/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Save', undefined, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const preview = page.frameLocator('iframe').nth(1)
  await expect(preview.getByText('Katror answers within a week.')).toBeVisible()
  await expect(preview.getByText('The check found no errors')).toBeVisible()
  await tabTo(page, 'What changes')
  await page.keyboard.press('Enter')
  await expect(preview.getByRole('insertion').filter({ hasText: 'answers within a week' })).toBeVisible()
  await tabTo(page, 'Publish')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/katror/privacy/draft/publish/')
  await tabTo(page, /^Publish as the version/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Published Privacy policy' })).toBeVisible()
  await expect(page.getByText('Now commit these files together:')).toBeVisible()
  expect(readContent(`katror/privacy/${editor.today}.mdx`)).toContain('Katror answers within a week.')
})

/** Presses Tab until what has the focus, in the page or a frame, has a name, and stands in a region where one is given. */
async function tabTo(page: Page, name: string | RegExp, region?: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key)
    const focused = await focusedElement(page)
    const isNamed = typeof name === 'string' ? focused?.name === name : name.test(focused?.name ?? '')
    if (isNamed && (region === undefined || focused?.region === region)) return
  }
  throw new Error(`Tab never came to ${name}.`)
}

/** What has the focus, in the page or in a frame. */
async function focusedElement(page: Page): Promise<{ name: string; region: string } | undefined> {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => {
      const element = document.activeElement
      if (!element || !document.hasFocus() || /^(BODY|IFRAME)$/.test(element.tagName)) return undefined
      const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))
      const labels = [...((element as HTMLInputElement).labels ?? []), ...named.filter((one) => one !== null)]
      const name =
        element.getAttribute('aria-label') ?? (labels.map((one) => one.textContent).join(' ') || element.textContent)
      return {
        name: name?.trim() ?? '',
        region: element.closest('section[aria-labelledby]')?.querySelector('h2')?.textContent ?? '',
      }
    })
    if (found) return found
  }
  return undefined
}
