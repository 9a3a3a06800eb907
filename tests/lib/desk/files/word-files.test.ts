import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policies, withDraft } from '../../cli/cli'
import { read } from '../../word/files'
import { draftPath, enterDesk } from '../acme'
import { respond, sendFile } from '../respond'

const answer = { policy: 'acme/privacy', file: 'a.docx' }

test('the draft is fetched as a Word file, and comes back as counsel has it', async () => {
  enterDesk(withDraft)
  const response = await respond(new Request('http://127.0.0.1:3000/desk/api/word/?policy=acme/privacy'))
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="acme-privacy-draft-changes.docx"')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(read(bytes).changes).toHaveLength(2)
  expect(await sendFile('word', answer, bytes)).toEqual({
    report: ['a.docx changes nothing in the draft.'],
    href: '/desk/acme/privacy/',
  })
  expect(readFileSync(draftPath, 'utf8')).toBe(withDraft[draftPath])
})

test('what is no Word file is refused in the words of its reader', async () => {
  enterDesk(policies)
  const { reason } = await sendFile('word', answer, '\u0000')
  expect(reason).toContain('This is no text, web page or Word file')
})
