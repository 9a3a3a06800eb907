import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchWordFile, receiveFile } from '../../../lib/desk/word-files'
import { policies, withDraft } from '../cli/cli'
import { folderOf } from '../folder'
import { read } from '../word/files'

const address = 'http://127.0.0.1:3000/desk/api/word/'

afterEach(() => {
  vi.unstubAllEnvs()
})

function enter(files: Record<string, string>): string {
  const folder = folderOf(files)
  const settings = { EDITING: '1', CONTENT_DIR: join(folder, 'content'), TODAY: '2026-11-22' }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  return folder
}

async function post(query: string, body: BodyInit) {
  const response = await receiveFile(new Request(`${address}?${query}`, { method: 'POST', body }))
  return response.json()
}

test('the draft is fetched as a Word file, and comes back as counsel has it', async () => {
  const folder = enter(withDraft)
  const response = await fetchWordFile(new Request(`${address}?policy=acme/privacy`))
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="acme-privacy-draft-changes.docx"')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(read(bytes).changes).toHaveLength(2)
  expect(await post('policy=acme/privacy&name=a.docx&answer=', bytes)).toEqual({
    report: ['a.docx is merged with the draft.'],
    href: '/desk/acme/privacy/',
  })
  expect(readFileSync(join(folder, 'content/acme/privacy/draft.mdx'), 'utf8')).toBe(
    withDraft['content/acme/privacy/draft.mdx'],
  )
})

test('a file becomes a draft, with what there is to say of it', async () => {
  const folder = enter(policies)
  const page = `<h1>Cookies</h1><p>${'We keep it for as long as you want. '.repeat(5)}</p>`
  const { report, href } = await post('policy=acme/cookies&name=a.html', page)
  expect([report[0], href]).toEqual([
    'a.html: 46 words in the file, 46 in the draft. None is missing.',
    '/desk/acme/cookies/',
  ])
  expect(existsSync(join(folder, 'content/acme/cookies/draft.mdx'))).toBe(true)
})

test.each([
  ['policy=../x&name=a.html', 'Write the policy as on its address, such as klantra/privacy.'],
  ['policy=acme/x&name=a.html&updated=2021', '"2021" is no day. Write it as 2021-03-04.'],
  ['policy=acme/privacy&name=a.docx&answer=', 'This is no text, web page or Word file'],
])('what cannot be taken is refused: %s', async (query, reason) => {
  enter(policies)
  expect((await post(query, '\u0000')).reason).toContain(reason)
})

test('where no desk is served there is nothing', async () => {
  vi.stubEnv('EDITING', '')
  expect((await fetchWordFile(new Request(address))).status).toBe(404)
})
