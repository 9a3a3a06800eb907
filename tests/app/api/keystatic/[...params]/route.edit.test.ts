import { mkdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { GET, POST } from '../../../../../app/api/keystatic/[...params]/route.edit'
import { blobOf } from '../../../../../lib/editor/saving'
import { company, files } from '../../../../lib/editor/acme'
import { enterFolder } from '../../../../lib/folder'

afterEach(() => {
  vi.unstubAllEnvs()
})

const path = 'acme/company.yaml'
const api = 'http://127.0.0.1:3000/api/keystatic'

function enter() {
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('TODAY', '2026-11-22')
  vi.stubEnv('KEYSTATIC_GITHUB_REPO', undefined)
  enterFolder(files)
}

function save(source: string): Promise<Response> {
  const body = JSON.stringify({ additions: [{ path, contents: btoa(source) }], deletions: [] })
  const headers = { 'x-bases': JSON.stringify({ [path]: blobOf(Buffer.from(company)) }) }
  const request = new Request(`${api}/update`, { method: 'POST', body, headers })
  return POST(request, { params: Promise.resolve({ params: ['update'] }) })
}

test('a form is saved, and answered with the files that there are', async () => {
  enter()
  const saved = company.replace('Tools', 'Bolts')
  const answer = await save(saved)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toContainEqual(expect.objectContaining({ path, sha: blobOf(Buffer.from(saved)) }))
  expect(readFileSync(`content/${path}`, 'utf8')).toBe(saved)
})

test('why a form cannot be saved is said', async () => {
  enter()
  mkdirSync('content/acme/.company.yaml.new')
  const answer = await save(company.replace('Tools', 'Bolts'))
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/company\.yaml\.new/)
})

test('the files can be listed', async () => {
  enter()
  const answer = await GET(new Request(`${api}/tree`, { headers: { 'no-cors': '1' } }))
  expect(await answer.json()).toContainEqual(expect.objectContaining({ path: 'acme/privacy/draft.mdx' }))
})
