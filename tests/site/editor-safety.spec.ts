import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { drafts, editorAddress, openForm, readContent, save, writeContent } from './editing'
import { addressOf, editor } from './sites'

test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 1300, height: 900 } })

const { path, key } = drafts.safety
const version = 'acme/privacy/2026-05-20.mdx'
const published = readContent(version)

test.beforeEach(() => writeContent(path, published))

/** Serves one page on another port of this machine, which is another site. */
async function serveElsewhere(html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const closers: (() => void)[] = []
test.afterEach(() => {
  for (const close of closers.splice(0)) close()
})

test('a page of another site can neither start, change nor publish a draft, nor read or frame the editor', async ({
  page,
}) => {
  const update = JSON.stringify({ additions: [{ path, contents: btoa('gone') }], deletions: [] })
  const elsewhere = await serveElsewhere(`<!doctype html><title>Elsewhere</title>
    <form method="post" action="${editorAddress('/api/draft/')}" target="one"><input name="policy" value="acme/cookies"></form>
    <form method="post" action="${editorAddress('/api/publish/')}" target="two"><input name="policy" value="acme/privacy"></form>
    <iframe name="one"></iframe><iframe name="two"></iframe><iframe id="three" src="${editorAddress('/')}"></iframe>
    <script>
      for (const form of document.forms) form.submit()
      const headers = { 'no-cors': '1', 'content-type': 'application/json' }
      const body = ${JSON.stringify(update)}
      window.answers = Promise.allSettled([
        fetch('${editorAddress('/api/keystatic/tree')}', { headers }),
        fetch('${editorAddress('/api/keystatic/update')}', { method: 'POST', headers, body }),
        fetch('${editorAddress('/api/keystatic/update')}', { method: 'POST', mode: 'no-cors', body }),
      ]).then((all) => all.map(({ value }) => value?.status ?? 'refused'))
    </script>`)
  const statuses: number[] = []
  page.on('response', (response) => {
    if (response.url().startsWith(editorAddress('/'))) statuses.push(response.status())
  })
  await page.goto(elsewhere)
  const answers = await page.evaluate(() => (window as unknown as { answers: Promise<unknown[]> }).answers)
  expect(answers.every((answer) => answer === 'refused' || answer === 0)).toBe(true)
  // Both forms, at least; the browser itself holds back what it must ask for first.
  await expect.poll(() => statuses.filter((status) => status === 403).length).toBeGreaterThanOrEqual(2)
  await expect(page.frameLocator('#three').getByText('Privacy policy')).toHaveCount(0)
  expect(readContent(path)).toBe(published)
  expect(existsSync(join(editor.content, 'acme/cookies/draft.mdx'))).toBe(false)
})

test('a name that was pointed at this machine is refused', async ({ request }) => {
  const answer = await request.get(editorAddress('/'), { headers: { host: `evil.example:${editor.port}` } })
  expect([answer.status(), await answer.text()]).toEqual([
    403,
    `The editor is at http://127.0.0.1:${editor.port}/ only.\n`,
  ])
})

test('nothing outside the content is written, and no published version', async ({ page }) => {
  await openForm(page, key)
  await page.getByLabel('Summary').waitFor()
  const statuses = await page.evaluate(
    async (paths) => {
      const send = async (one: string) => {
        const body = JSON.stringify({ additions: [{ path: one, contents: btoa('gone') }], deletions: [] })
        const headers = { 'no-cors': '1', 'content-type': 'application/json' }
        return (await fetch('/api/keystatic/update', { method: 'POST', headers, body })).status
      }
      return Promise.all(paths.map(send))
    },
    [
      '../package.json',
      'acme/../../package.json',
      '/etc/hosts',
      version,
      'SHA256SUMS',
      'acme/privacy/.git',
      'acme\\..\\x',
    ],
  )
  expect(statuses).toEqual(statuses.map(() => 403))
  expect(readContent(version)).toBe(published)
})

test('the editor asks the network for nothing but this machine', async ({ page }) => {
  const asked: string[] = []
  page.on('requestfinished', (request) => asked.push(new URL(request.url()).origin))
  await page.goto(editorAddress('/acme/privacy/draft/edit/'))
  await page.frameLocator('iframe').first().getByLabel('Summary').waitFor()
  expect(asked.length).toBeGreaterThan(5)
  expect([...new Set(asked)]).toEqual([addressOf(editor, '')])
})

test('of two who change one draft, the second is told, and nothing is lost', async ({ page, browser }) => {
  await openForm(page, key)
  const other = await browser.newPage()
  await openForm(other, key)
  await other.getByLabel('Summary').fill('Theirs.')
  expect(await save(other, other)).toBe(200)
  await page.getByLabel('Summary').fill('Mine.')
  expect(await save(page, page)).toBe(409)
  await expect(page.getByText('was changed meanwhile')).toBeVisible()
  await expect(page.getByLabel('Summary')).toHaveValue('Mine.')
  expect(readContent(path)).toContain('summary: Theirs.')

  // What was not saved is asked about, and can be thrown away.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'You left this form unsaved' })).toBeVisible()
  await expect(page.getByLabel('What you left unsaved')).toHaveValue(/summary: Mine\./)
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(page.getByLabel('Summary')).toHaveValue('Theirs.')
  await page.getByLabel('Summary').fill('Both.')
  expect(await save(page, page)).toBe(200)
  expect(readContent(path)).toContain('summary: Both.')
  await other.close()
})

test('a text editor that writes the file meanwhile is another one', async ({ page }) => {
  await openForm(page, key)
  await page.getByLabel('Summary').fill('Mine.')
  writeContent(path, published.replace('summary: ', 'summary: Theirs. '))
  expect(await save(page, page)).toBe(409)
  expect(readContent(path)).toContain('summary: Theirs. ')
})

test('what is typed while a form is saved is not taken, rather than lost later', async ({ page }) => {
  await openForm(page, key)
  let release = () => {}
  const typed = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\/api\/keystatic\/update/, async (route) => {
    await typed
    await route.continue()
  })
  const summary = page.getByLabel('Summary')
  await summary.fill('One.')
  const sent = page.waitForRequest(/\/api\/keystatic\/update/)
  await page.getByRole('button', { name: 'Save' }).click()
  await sent
  await summary.focus()
  await page.keyboard.type(' Lost.')
  await expect(summary).toHaveValue('One.')
  release()
  await page.getByText('Unsaved', { exact: true }).waitFor({ state: 'detached' })
  await summary.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Two.')
  await expect(summary).toHaveValue('One. Two.')
  expect(await save(page, page)).toBe(200)
  expect(readContent(path)).toContain('summary: One. Two.')
})

test('a publication that would leave out what a form has unsaved says so', async ({ page }) => {
  writeContent(path, published.replace('summary: ', 'summary: Ready. '))
  const publish = editorAddress('/acme/privacy/draft/publish/')
  await page.goto(publish)
  await expect(page.getByRole('heading', { name: 'Publish Privacy policy' })).toBeVisible()
  await expect(page.getByText('The form has changes that are not saved.')).toHaveCount(0)
  await openForm(page, key)
  await page.getByLabel('Summary').fill('Not saved.')
  await expect(page.getByText('Unsaved', { exact: true })).toBeVisible()
  await page.goto(publish)
  await expect(page.getByText('The form has changes that are not saved.')).toBeVisible()
})

/** An editor of its own, which can crash. */
async function startEditor(port: number, settings: Record<string, string> = {}): Promise<ChildProcess> {
  const env = { ...process.env, CONTENT_DIR: editor.content, PORT: String(port), TODAY: editor.today, ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/edit.ts'], { env })
  closers.push(() => child.kill('SIGKILL'))
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (said) => {
      if (String(said).includes('is at')) done()
    })
    child.stderr.on('data', (said) => fail(new Error(String(said))))
  })
  return child
}

async function leave(page: Page): Promise<Page> {
  const context = page.context()
  await page.close()
  return context.newPage()
}

test('a crash of the editor or of the browser loses nothing that was written', async ({ page }) => {
  const port = editor.port + 1
  const form = addressOf({ port }, `/keystatic/singleton/${key}`)
  const crashed = await startEditor(port)
  await page.goto(form)
  await page.getByLabel('Summary').fill('Written before the crash.')
  const gone = new Promise((done) => crashed.once('exit', done))
  crashed.kill('SIGKILL')
  await gone
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The editor does not answer, so nothing was saved.')).toBeVisible()
  expect(readContent(path)).toBe(published)
  await startEditor(port)
  const again = await leave(page)
  await again.goto(form)
  await expect(again.getByText(/^Restored draft/)).toBeVisible()
  await expect(again.getByLabel('Summary')).toHaveValue('Written before the crash.')
  expect(await save(again, again)).toBe(200)
  expect(readContent(path)).toContain('summary: Written before the crash.')
})

test('on a repository on GitHub, the editor leads there to sign in, and saves nothing on this machine', async ({
  page,
  request,
}) => {
  const port = editor.port + 2
  await startEditor(port, {
    KEYSTATIC_GITHUB_REPO: 'acme/policies',
    KEYSTATIC_GITHUB_CLIENT_ID: 'client',
    KEYSTATIC_GITHUB_CLIENT_SECRET: 'secret',
    KEYSTATIC_SECRET: 'a key of at least thirty-two letters',
    NEXT_PUBLIC_KEYSTATIC_GITHUB_APP_SLUG: 'policies',
  })
  const address = (name: string) => addressOf({ port }, `/api/keystatic/${name}`)
  const login = await request.get(address('github/login'), { maxRedirects: 0 })
  expect(login.headers().location).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?client_id=client&/)
  expect(login.headers()['content-security-policy']).toContain('https://api.github.com')
  const headers = { origin: addressOf({ port }, ''), 'no-cors': '1', 'content-type': 'application/json' }
  const data = { additions: [{ path, contents: btoa('gone') }], deletions: [] }
  const update = await request.post(address('update'), { headers, data })
  expect([update.status(), readContent(path)]).toEqual([404, published])

  // What GitHub would send is given here, as there is no network; what becomes of it is the editor's own.
  const text = (list: string) => `---\ntitle: A\n---\n\n<InShort>\n\n- **Who:** Acme.\n\n</InShort>\n\n${list}`
  const texts: Record<string, string> = { plain: text('- one\n- two\n'), loose: text('- one\n\n- two\n') }
  await page.route('https://raw.githubusercontent.com/**', (route) => {
    const [, name = ''] = /(\w+)\.mdx$/.exec(route.request().url()) ?? []
    return route.fulfill({ body: texts[name], headers: { 'access-control-allow-origin': '*' } })
  })
  await page.goto(addressOf({ port }, '/keystatic'))
  await page.waitForFunction(() => !/native code/.test(String(window.fetch)))
  const open = (name: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.text(),
          (error: Error) => error.message,
        ),
      `https://raw.githubusercontent.com/acme/policies/1/content/acme/privacy/${name}.mdx`,
    )
  expect(await open('plain')).toBe(texts.plain)
  expect(await open('loose')).toMatch('The editor cannot show this text without damage.')
})
