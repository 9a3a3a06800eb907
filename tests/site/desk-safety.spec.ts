import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { sealOf } from '../../lib/content/seals'
import { addressOf, desk } from './sites'

// They write one draft after another.
test.describe.configure({ mode: 'serial' })

const policy = 'klantra/privacy'
const file = join(desk.content, policy, 'draft.mdx')
const text = readFileSync(join(desk.content, policy, '2025-05-04.mdx'), 'utf8')
const page = (port = desk.port) => addressOf({ port }, `/desk/${policy}/`)

const closers: (() => void)[] = []
test.beforeEach(() => writeFileSync(file, text))
test.afterEach(() => {
  for (const close of closers.splice(0)) close()
})
test.afterAll(() => rmSync(file))

function saved(): string {
  return readFileSync(file, 'utf8')
}

/** Writes at the end of a line of the first paragraph. */
async function write(at: Page, words: string): Promise<void> {
  await at.getByRole('textbox', { name: 'Text', exact: true }).locator(':scope > p').first().click()
  await at.keyboard.press('End')
  await at.keyboard.type(words)
}

/** Serves one page on another port of this machine, which is another site. */
async function serveElsewhere(html: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('a page of another site can neither change nor read nor frame the desk', async ({ page: elsewhere }) => {
  const at = (path: string) => addressOf(desk, path)
  const body = JSON.stringify({ policy, base: '', fields: {} })
  const address = await serveElsewhere(`<!doctype html><title>Elsewhere</title>
    <form method="post" enctype="text/plain" action="${at('/desk/api/draft/')}" target="one">
      <input name='{"policy":"${policy}","x":"' value='"}'></form>
    <iframe name="one"></iframe><iframe id="two" src="${page()}"></iframe>
    <script>
      document.forms[0].submit()
      const headers = { 'content-type': 'application/json' }
      window.answers = Promise.allSettled([
        fetch('${at(`/desk/api/draft/?policy=${policy}`)}'),
        fetch('${at('/desk/api/draft/')}', { method: 'POST', headers, body: '${body}' }),
        fetch('${at('/desk/api/discard/')}', { method: 'POST', mode: 'no-cors', body: '${body}' }),
      ]).then((all) => all.map(({ value }) => value?.status ?? 'refused'))
    </script>`)
  const statuses: number[] = []
  elsewhere.on('response', (response) => {
    if (response.url().startsWith(at('/'))) statuses.push(response.status())
  })
  await elsewhere.goto(address)
  const answers = await elsewhere.evaluate(() => (window as unknown as { answers: Promise<unknown[]> }).answers)
  expect(answers.every((answer) => answer === 'refused' || answer === 0)).toBe(true)
  // That of the form; what it must ask for first, the browser itself holds back.
  await expect.poll(() => statuses).toContain(403)
  await expect(elsewhere.frameLocator('#two').getByRole('heading')).toHaveCount(0)
  expect(saved()).toBe(text)
})

test('no other address of this machine leads to the desk', async () => {
  const own = Object.values(networkInterfaces()).flatMap((some = []) => some)
  const others = own.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address)
  for (const address of ['127.0.0.2', ...others])
    await expect(fetch(`http://${address}:${desk.port}/desk/`), address).rejects.toThrow('fetch failed')
})

test('the desk asks the network for nothing but this machine', async ({ page: own }) => {
  const asked: string[] = []
  own.on('request', (request) => asked.push(new URL(request.url()).origin))
  await own.goto(`${page()}?mode=read`)
  await own.frameLocator('iframe').first().getByRole('heading', { level: 1 }).waitFor()
  expect(asked.length).toBeGreaterThan(3)
  expect([...new Set(asked)]).toEqual([addressOf(desk, '')])
})

/** A desk of its own, which can crash. */
async function startDesk(port: number): Promise<ChildProcess> {
  const env = { ...process.env, CONTENT_DIR: desk.content, PORT: String(port), TODAY: desk.today }
  const child = spawn(process.execPath, ['lib/system/start.mjs', 'lib/cli/edit.ts'], { env })
  closers.push(() => child.kill('SIGKILL'))
  await new Promise<void>((done) => child.stdout.on('data', (said) => String(said).includes(' is at ') && done()))
  return child
}

test('a crash of the desk loses nothing that was written', async ({ page: own }) => {
  // frames.spec.ts has the two before it.
  const port = desk.port + 3
  const first = await startDesk(port)
  await own.goto(page(port))
  await own.getByRole('textbox', { name: 'Text', exact: true }).waitFor()
  const gone = new Promise((done) => first.once('exit', done))
  first.kill('SIGKILL')
  await gone
  await write(own, ' Written after the crash.')
  await own.getByText('the desk does not respond').first().waitFor({ state: 'attached' })
  expect(saved()).toBe(text)
  await startDesk(port)
  await expect.poll(saved).toContain('Written after the crash.')
})

test('an address of which the desk has nothing leads back to the policies', async ({ page: lost }) => {
  const response = await lost.goto(addressOf(desk, '/desk/klantra/privacy/1999-01-01/'))
  expect(response?.status()).toBe(404)
  await lost.getByRole('link', { name: 'All policies' }).click()
  await expect(lost.getByRole('heading', { level: 1 })).toHaveText('Policies')
})

test('more than a policy can have is refused with a reason, and what breaks off does nothing', async ({ request }) => {
  const headers = { origin: addressOf(desk, ''), 'content-type': 'application/json' }
  const large = await request.post(addressOf(desk, '/desk/api/draft/'), { headers, data: 'x'.repeat(20_000_000) })
  expect([large.status(), await large.text()]).toEqual([413, expect.stringContaining('so nothing was saved')])
  const whole = JSON.stringify({ policy, seal: sealOf(readFileSync(file)) })
  const leaving = { method: 'POST', headers: { ...headers, 'content-length': whole.length + 1 } }
  const gone = ask(addressOf(desk, '/desk/api/discard/'), leaving).on('error', () => {})
  await new Promise((done) => gone.write(whole, done))
  gone.destroy()
  const after = await request.get(addressOf(desk, `/desk/api/draft/?policy=${policy}`))
  expect([after.status(), saved()]).toEqual([200, text])
})

test('only the page of a draft loads the editor', async ({ page: own }) => {
  const sizeOf = async (address: string) => {
    await own.goto(address, { waitUntil: 'networkidle' })
    return own.evaluate(() => {
      const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
      return loaded.reduce((size, one) => size + (one as PerformanceResourceTiming).decodedBodySize, 0)
    })
  }
  const draft = await sizeOf(page())
  expect(await sizeOf(`${page()}facts/`)).toBeLessThan(draft * 0.7)
})
