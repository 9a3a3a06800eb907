import { expect, test, vi } from 'vitest'
import { findingActs } from '../../../components/desk/finding-acts'
import { documentOf, handleOf } from '../../../components/desk/text/handle'
import { openText, writeText } from '../../../lib/desk/document/text'
import { edit, written } from './text/typing'

const source = '## Who we are\n\nWe are are Acme.\n\n## Contact\n\nWrite to us.\n'
const fixed = source.replace('are are', 'are')

test.each([
  ['another section is kept', 'Write to us', 'Visit us', fixed.replace('Write to us', 'Visit us'), '[]'],
  ['the same section is kept, and the finding stays', 'Acme', 'Lunara', source.replace('Acme', 'Lunara'), 'meanwhile'],
])('what is written while a finding is fixed in %s', async (_, from, to, expected, said) => {
  const editor = edit(source)
  const text = { fields: { title: 'Privacy' }, document: documentOf(editor) }
  let now: typeof text = text
  vi.stubGlobal('fetch', async () => {
    editor.commands.setContent(openText(source.replace(from, to)))
    now = { fields: { title: 'Privacy policy' }, document: documentOf(editor) }
    return Response.json({ fields: text.fields, document: openText(fixed) })
  })
  const onMessage = vi.fn()
  const change = (part: object | ((one: typeof text) => object)) => {
    now = { ...now, ...(typeof part === 'function' ? part(now) : part) }
  }
  const draft = { text, change, save: async () => {}, refresh: async () => {} }
  const place = { draft: 'acme/privacy', policy: 'acme/privacy', editor: handleOf(editor, 0, 'page'), onMessage }
  await findingActs(draft as never, place).onFix({ rule: 'repeated-word', lines: [3] })
  expect(written(editor)).toBe(expected)
  expect([now.fields.title, writeText(now.document)]).toEqual(['Privacy policy', expected])
  expect(JSON.stringify(onMessage.mock.calls)).toContain(said)
})
