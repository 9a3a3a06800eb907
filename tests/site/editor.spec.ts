import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { formatDate } from '../../lib/dates'
import { formatText } from '../../lib/text/format'
import { editorAddress, openForm, readContent, save, textBox, writeContent } from './editing'
import { git } from './editor-content'
import { filesIn, versionsOf } from './pages'
import { editor, real, sample } from './sites'

// Each test has a policy of its own; together they take the time of one worker.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 1600, height: 900 }, actionTimeout: 15_000 })

async function violationsOn(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => [page.url(), id, ...nodes.map(({ html }) => html)])
}

/** Builds the site from content in a copy of this project, so that no other build is in the way. */
function buildApart(content: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'apart-'))
  const parts = ['app', 'components', 'lib', 'public', 'contentlayer.config.ts', 'next.config.ts', 'package.json']
  for (const part of [...parts, 'tsconfig.json']) cpSync(part, join(copy, part), { recursive: true })
  spawnSync('cp', ['-RPl', 'node_modules', join(copy, 'node_modules')])
  cpSync(content, join(copy, 'content'), { recursive: true })
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
  test.setTimeout(240_000)
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
  await clickEnd(textBox(form).getByText('We respect your privacy'))
  await page.keyboard.type(' We keep messages for 90 days.')
  await clickEnd(textBox(form).locator('p').last())
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: 'Text block' }).click()
  await form.getByRole('option', { name: 'Heading 2' }).click()
  await textBox(form).locator('h2').last().click()
  await page.keyboard.type('Messages [#messages]')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[TODO: list the kinds.] Read on at our help pages')
  for (const _ of ['our', 'help', 'pages']) await page.keyboard.press('Control+Shift+ArrowLeft')
  // Keystatic calls its button for links so.
  await form.getByRole('button', { name: 'Divider' }).click()
  await form.getByRole('textbox', { name: 'Link' }).fill('https://help.klantra.example/messages')
  await page.keyboard.press('Enter')
  await clickEnd(textBox(form).getByText('Read on at'))
  await page.keyboard.type('.')
  await page.keyboard.press('Enter')
  await form.getByRole('button', { name: 'Table' }).click()
  const rows = textBox(form).locator('tr')
  for (const [row, column, words] of [
    [0, 0, 'Kind'],
    [0, 1, 'How long'],
    [1, 0, 'Chats'],
    [1, 1, '90 days'],
  ] as const) {
    await rows.nth(row).locator('th, td').nth(column).click()
    await page.keyboard.type(words)
  }
  expect(await save(page, form)).toBe(200)
  const saved = performance.now()
  await expect(preview.getByRole('heading', { name: 'Messages' })).toBeVisible()
  expect(performance.now() - saved).toBeLessThan(2000)
  console.log(readContent('klantra/privacy/draft.mdx').slice(-500))
})

/** Puts the caret behind the last letter of a block. */
async function clickEnd(block: Locator): Promise<void> {
  const { width, height } = (await block.boundingBox()) ?? { width: 0, height: 0 }
  await block.click({ position: { x: width - 2, y: height - 4 } })
}
