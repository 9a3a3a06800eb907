import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { POST } from '../../../../app/api/draft/route.edit'
import { everythingIn, files } from '../../../lib/editor/acme'
import { enterFolder } from '../../../lib/folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const draftPath = 'content/acme/privacy/draft.mdx'

function enter(): string {
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('TODAY', '2026-11-22')
  return enterFolder(files)
}

function send(body: BodyInit): Promise<Response> {
  return POST(new Request('http://127.0.0.1:3000/api/draft/', { method: 'POST', body }))
}

test('a draft is started from the newest version, and opened', async () => {
  enter()
  rmSync(draftPath)
  const { status, headers } = await send(new URLSearchParams({ policy: 'acme/privacy' }))
  expect([status, headers.get('location')]).toEqual([303, '/acme/privacy/draft/edit/'])
  expect(readFileSync(draftPath, 'utf8')).toContain('ten years')
})

test.each<[string, BodyInit]>([
  ['no form', 'policy'],
  ['a form about another site', new URLSearchParams({ policy: '/evil.example/x' })],
  ['a form about a policy that is not there', new URLSearchParams({ policy: 'acme/cookies' })],
])('%s leads to the desk', async (_, body) => {
  const content = join(enter(), 'content')
  const before = everythingIn(content)
  const { status, headers } = await send(body)
  expect([status, headers.get('location')]).toEqual([303, '/'])
  expect(everythingIn(content)).toEqual(before)
})

test('why no draft can be started is said', async () => {
  enter()
  rmSync('content', { recursive: true })
  const answer = await send(new URLSearchParams({ policy: 'acme/privacy' }))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/plain; charset=utf-8'])
  expect(await answer.text()).toMatch('There is no folder content.')
})
