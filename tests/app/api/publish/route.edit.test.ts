import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { POST } from '../../../../app/api/publish/route.edit'
import { sealOf } from '../../../../lib/content/seals'
import { draft, everythingIn, files } from '../../../lib/editor/acme'
import { enterFolder } from '../../../lib/folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const day = '2026-11-22'
const shown = { policy: 'acme/privacy', seal: sealOf(Buffer.from(draft)), day }

function enter(): string {
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('TODAY', day)
  return enterFolder(files)
}

/** Where a body that is sent leads. */
async function answerTo(body: BodyInit): Promise<URL> {
  const origin = 'http://127.0.0.1:3000'
  const { status, headers } = await POST(new Request(`${origin}/api/publish/`, { method: 'POST', body }))
  expect(status).toBe(303)
  return new URL(headers.get('location') ?? '', origin)
}

test('a draft is published, and its page says so', async () => {
  enter()
  const { pathname, searchParams } = await answerTo(new URLSearchParams(shown))
  expect(pathname).toBe('/acme/privacy/draft/publish/')
  expect([...searchParams]).toEqual([['published', day]])
})

test('a draft that was shown on another day is not, and its page says why', async () => {
  const folder = enter()
  const before = everythingIn(folder)
  const { searchParams } = await answerTo(new URLSearchParams({ ...shown, day: '2026-11-21' }))
  expect(searchParams.get('failed')).toMatch('That page was of another day.')
  expect(everythingIn(folder)).toEqual(before)
})

test.each<[string, BodyInit]>([
  ['no form', 'policy'],
  ['a form about another site', new URLSearchParams({ ...shown, policy: '/evil.example/x' })],
])('%s leads to the desk', async (_, body) => {
  enter()
  expect((await answerTo(body)).href).toBe('http://127.0.0.1:3000/')
})

test('of long words, the last thousand characters are said', async () => {
  const folder = enter()
  execFileSync('git', ['init', '-q'], { cwd: folder })
  const hook = `${folder}/.git/hooks/pre-commit`
  writeFileSync(hook, `#!/bin/sh\nprintf '%05000d the end' 0 >&2\nexit 1\n`)
  chmodSync(hook, 0o755)
  for (const key of ['GIT_AUTHOR_NAME', 'GIT_COMMITTER_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_EMAIL']) {
    vi.stubEnv(key, 'test@acme.example')
  }
  const failed = (await answerTo(new URLSearchParams({ ...shown, commit: 'on' }))).searchParams.get('failed')
  expect(failed).toHaveLength(1000)
  expect(failed).toMatch(/the end$/)
})
