import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { findingActs, saveWaiver } from '../../../components/desk/finding-acts'
import { documentOf, handleOf } from '../../../components/desk/text/handle'
import { openText, writeText } from '../../../lib/desk/document/text'
import { content } from '../../lib/desk/forms/facts'
import { enterFolder } from '../../lib/folder'
import { serveDesk } from './forms/desk-api'
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

test('findings are waived until a day, and no longer', async () => {
  vi.stubEnv('TODAY', '2026-11-22')
  const facts = 'content/acme/privacy/policy.yaml'
  const { [facts]: _, ...others } = content
  enterFolder(others)
  serveDesk()
  const waived = { reason: 'Counsel reads it.', until: '2027-03-31' }
  const rule = 'vague-words'
  const waive = (waiver?: object) => saveWaiver('acme/privacy', { rule }, waiver && { ...waived, ...waiver })
  const end = (shown: object) => saveWaiver('acme/privacy', { rule, waived: { ...waived, ...shown } })
  expect(await waive({})).toBeUndefined()
  expect(readFileSync(facts, 'utf8')).toBe(
    'waivers:\n  vague-words:\n    reason: Counsel reads it.\n    until: 2027-03-31\n',
  )
  for (const lost of [waive({ reason: 'Another page.' }), end({ reason: 'As it was.' })])
    expect(await lost).toContain('changed these facts meanwhile')
  expect(readFileSync(facts, 'utf8')).toContain('Counsel reads it.')
  vi.stubEnv('TODAY', '2027-04-01')
  expect(await waive({ until: '2030-03-31' })).toContain('1 April 2029')
  expect(await waive({ until: '2028-03-31' })).toBeUndefined()
  expect(await end({ until: '2028-03-31' })).toBeUndefined()
  expect(readFileSync(facts, 'utf8')).not.toContain('waivers')
})
