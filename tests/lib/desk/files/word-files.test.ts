import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { policies, withDraft } from '../../cli/cli'
import { folderOf } from '../../folder'
import { read } from '../../word/files'
import { respond } from '../respond'

const address = 'http://127.0.0.1:3000/desk/api/word/'

function enter(files: Record<string, string>): string {
  const folder = folderOf(files)
  const settings = { CONTENT_DIR: join(folder, 'content'), TODAY: '2026-11-22' }
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  return folder
}

async function post(query: string, body: BodyInit) {
  return (await respond(new Request(`${address}?${query}`, { method: 'POST', body }))).json()
}

test('the draft is fetched as a Word file, and comes back as counsel has it', async () => {
  const folder = enter(withDraft)
  const response = await respond(new Request(`${address}?policy=acme/privacy`))
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="acme-privacy-draft-changes.docx"')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(read(bytes).changes).toHaveLength(2)
  expect(await post('policy=acme/privacy&file=a.docx', bytes)).toEqual({
    report: ['a.docx changes nothing in the draft.'],
    href: '/desk/acme/privacy/',
  })
  expect(readFileSync(join(folder, 'content/acme/privacy/draft.mdx'), 'utf8')).toBe(
    withDraft['content/acme/privacy/draft.mdx'],
  )
})

test('what is no Word file is refused in the words of its reader', async () => {
  enter(policies)
  const { reason } = await post('policy=acme/privacy&file=a.docx', '\u0000')
  expect(reason).toContain('This is no text, web page or Word file')
})
