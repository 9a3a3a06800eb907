import { writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sealOf } from '../../../../lib/content/seals'
import type { Made } from '../../../../lib/desk/publishing/site-state'
import { deploymentSteps, startDeployment } from '../../../../lib/desk/publishing/site-tasks'
import { lastWork } from '../../../../lib/desk/publishing/site-work'
import { publishedFiles } from '../../../../lib/publishing/publication'
import { git, startRepository } from '../../../repository'
import { enterFolder } from '../../folder'
import { files, version } from '../acme'

const seal = sealOf(Buffer.from(version))
const made = {
  place: ['acme', 'privacy', '2025-05-04'] as const,
  seal,
  message: 'Publish acme/privacy of 2025-05-04\n\nShorter.',
  files: publishedFiles('.', 'acme/privacy', '2025-05-04'),
}

function enter(more: Record<string, string> = {}, { site, command }: { site?: string; command?: string } = {}) {
  vi.stubEnv('SITE_URL', site)
  vi.stubEnv('PUBLISH_COMMAND', command)
  const folder = enterFolder({ ...files, ...more })
  startRepository(folder)
  return folder
}

/** Takes a step, and returns all that it says. */
async function take(title: string, of: Made = made): Promise<string> {
  const task = deploymentSteps('content', of).find((one) => one.title === title)
  let said = ''
  const end = await task?.run((text) => {
    said += text
  })
  return said + (end ?? '')
}

test('the steps are those that the settings allow', () => {
  const titles = () => deploymentSteps('content', made).map(({ title }) => title)
  enter()
  expect(titles()).toEqual(['Keep it as a change', 'Build the site'])
  expect(deploymentSteps('content').map(({ title }) => title)).toEqual(['Build the site'])
  vi.stubEnv('PUBLISH_COMMAND', 'true')
  vi.stubEnv('SITE_URL', 'https://policies.example')
  expect(titles().slice(2)).toEqual(['Put it on the host', 'See whether the public can read it'])
  enterFolder(files)
  expect(titles()[0]).toBe('Build the site')
})

test('a publication is recorded with who and why, and nothing else is', async () => {
  const folder = enter()
  for (const path of ['acme/privacy/2025-05-04.mdx', 'acme/privacy/policy.yaml', 'other.txt'])
    writeFileSync(`content/${path}`, 'changed')
  expect(await take('Keep it as a change')).toMatch(/^Kept as change [0-9a-f]{7,} by Counsel: Sh/)
  expect(git(folder, 'log', '-1', '--format=%an: %B', '--name-only').split('\n')).toEqual([
    'Counsel: Publish acme/privacy of 2025-05-04',
    '',
    'Shorter.',
    '',
    '',
    'content/acme/privacy/2025-05-04.mdx',
    'content/acme/privacy/policy.yaml',
  ])
  expect(await take('Keep it as a change')).toBe('It is kept already.')
})

test('the site is built by its own command, without what makes this the desk, and says why it was not', async () => {
  const build = (script: string) => JSON.stringify({ scripts: { build: script } })
  enter({ 'package.json': build('node -e "console.log(process.env.EDITING, process.env.OUT_DIR)"') })
  vi.stubEnv('EDITING', '1')
  vi.stubEnv('OUT_DIR', 'here')
  expect(await take('Build the site')).toBe('undefined here\n')
  writeFileSync('package.json', build('echo broken >&2; exit 3'))
  await expect(take('Build the site')).rejects.toThrow('It failed, with exit code 3.')
})

test('the command of the host is a line of the shell', async () => {
  enter({}, { command: 'echo "sent $(ls)" && exit 0' })
  expect(await take('Put it on the host')).toBe('sent content\n')
})

/** A host that answers as a listener does, until the end of the test. */
async function host(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
  })
  return { server, site: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('the public can read what the host sends as it was sealed', async () => {
  let text = version
  const { server, site } = await host((request, response) => {
    response.writeHead(request.url === '/acme/privacy/2025-05-04.mdx' && text !== '' ? 200 : 404).end(text)
  })
  enter({}, { site })
  const look = () => take('See whether the public can read it')
  expect(await look()).toBe(`It is at ${site}/acme/privacy/2025-05-04/`)
  text = 'another'
  await expect(look()).rejects.toThrow(
    'does not show it yet: the host has another text. Whoever runs the host has to put the folder out online.',
  )
  vi.stubEnv('PUBLISH_COMMAND', 'true')
  await expect(look()).rejects.toThrow(/text\.$/)
  await expect(take('See whether the public can read it', { ...made, seal: '' })).rejects.toThrow()
  text = ''
  await expect(look()).rejects.toThrow('the host responds with 404')
  server.close()
  server.closeAllConnections()
  await expect(look()).rejects.toThrow('the host does not respond')
})

test('what was withdrawn is off the host once that says so, and not while it says something else', async () => {
  let status = 404
  const { site } = await host((_, response) => response.writeHead(status).end())
  enter({}, { site })
  const look = () => take('See whether the public can read it', { ...made, seal: undefined })
  expect(await look()).toBe(`The text is off ${site}/acme/privacy/2025-05-04/`)
  status = 410
  expect(await look()).toBe(`The text is off ${site}/acme/privacy/2025-05-04/`)
  for (status of [403, 429, 503])
    await expect(look()).rejects.toThrow(
      `The text may still be at ${site}/acme/privacy/2025-05-04/: the host responds with ${status}`,
    )
  status = 200
  await expect(look()).rejects.toThrow('the host still sends it')
})

test('a colleague is named as the author, and what is brought again is so by whom and why it was', async () => {
  const folder = enter({ 'package.json': JSON.stringify({ scripts: { build: 'exit 1' } }) })
  const ended = () => expect.poll(() => lastWork()?.isRunning).toBe(false)
  const author = { name: 'Ann', email: 'ann@acme.example' }
  writeFileSync('content/acme/privacy/2025-05-04.mdx', 'changed')
  for (const name of ['user.name', 'user.email']) git(folder, 'config', '--unset', name)
  vi.stubEnv('HOME', folder)
  vi.stubEnv('XDG_CONFIG_HOME', undefined)
  expect(startDeployment('content', { ...made, author })).toBe(true)
  expect(startDeployment('content', made)).toBe(false)
  await ended()
  expect(lastWork()?.steps.map(({ state }) => state)).toEqual(['done', 'failed'])
  expect(git(folder, 'log', '-1', '--format=%an <%ae>, by %cn: %s')).toBe(
    'Ann <ann@acme.example>, by Ann: Publish acme/privacy of 2025-05-04',
  )
  startDeployment('content', { ...made, message: 'Another' }, true)
  await ended()
  expect(lastWork()?.made).toMatchObject({ author, message: made.message })
})
