import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DraftState } from '../../../../lib/desk/draft/draft-state'
import { draft, enterDesk, everythingIn, files, draftPath as path } from '../acme'
import { respond, send as sendTo } from '../respond'

const enter = (more: Record<string, string> = {}) => enterDesk({ ...files, ...more })

async function open(policy = 'acme/privacy'): Promise<DraftState> {
  const response = await respond(new Request(`http://127.0.0.1/desk/api/draft/?policy=${policy}`))
  expect(response.status).toBe(200)
  return response.json()
}

const send = (body: unknown, headers = {}) => sendTo('draft', body, headers)

/** A draft in which words are replaced in its text. */
function reworded({ policy, base, fields, document }: DraftState, from: string, to: string) {
  return { policy, base, fields, document: JSON.parse(JSON.stringify(document).replace(from, () => to)) }
}

test('a page that has the draft as it is saved is given no more than that', async () => {
  enter()
  const { base } = await open()
  expect(await open(`acme/privacy&base=${base}`)).toEqual({ base })
  writeFileSync(path, draft.replace('two years', 'one year'))
  expect((await open(`acme/privacy&base=${base}`)).base).not.toBe(base)
})

test('a draft is opened with its fields, its text and what the check says', async () => {
  const told = draft.replace('We keep', 'We may keep').replace('Acme.', 'Acme, as needed.')
  enter({ [path]: told.replace('## Storage', 'We may use data.\n\n## Storage') })
  const state = await open()
  expect(state).toMatchObject({
    policy: 'acme/privacy',
    fields: { title: 'Privacy policy', summary: 'Shorter.', change: 'material' },
  })
  expect(state.document.content.map(({ type }) => type)).toContain('heading')
  const vague = { rule: 'vague-words', severity: 'warning', kind: 'wording', where: '“Storage” (2 of 2)' }
  expect(state.findings).toContainEqual(
    expect.objectContaining({ ...vague, range: { from: expect.any(Number), to: expect.any(Number) } }),
  )
  expect(state.findings.map(({ where }) => where)).toEqual(expect.arrayContaining(['In short', 'Opening (1 of 2)']))
})

test('what is not said of a change yet is asked for when it is published, and is not to be fixed before', async () => {
  enter({ [path]: draft.replace('summary: Shorter.\nchange: material', 'summary: ""\nchange: ""') })
  const { findings } = await open()
  expect(findings.flatMap(({ kind, field, severity }) => (severity === 'error' ? [[kind, field]] : []))).toEqual([
    ['to publish', 'summary'],
    ['to publish', 'change'],
  ])
})

test('a save writes what was changed and nothing else, and keeps what was there', async () => {
  const folder = enter({ [path]: draft.replace('title:', '# As the board has it.\ntitle:  ') })
  const state = await open()
  const before = readFileSync(path, 'utf8')
  const saved = await send({ ...reworded(state, 'two years', 'one year') })
  expect(saved).toMatchObject({ status: 200, findings: expect.any(Array) })
  expect(readFileSync(path, 'utf8')).toBe(before.replace('two years', 'one year'))
  expect(saved.base).toBe((await open()).base)
  const kept = Object.keys(everythingIn(folder)).filter((name) => /^\.saves\/acme\/privacy\/./.test(name))
  expect(kept).toHaveLength(1)
  const less = { ...state, base: saved.base, fields: { ...state.fields, summary: 'Less.' } }
  expect(await send(less)).toMatchObject({ status: 200 })
  expect(readFileSync(path, 'utf8')).toBe(before.replace('summary: Shorter.', 'summary: Less.'))
})

test.each(['numbers: own', '"numbers": own'])('with %s, a number that is typed stays one', async (numbers) => {
  enter({ [path]: draft.replace('material', `material\n${numbers}`).replace('## Storage', '## 1. Storage') })
  await send(reworded(await open(), '1. Storage', '2. Storage'))
  expect(readFileSync(path, 'utf8')).toContain('\n## 2. Storage\n')
})

test('a save without a change leaves the file as it is, also where it is not in the house style', async () => {
  const odd = draft.replace('- **Who:**', '*   __Who:__').replaceAll('\n', '\r\n')
  const folder = enter({ [path]: odd })
  const state = await open()
  expect(await send(state)).toMatchObject({ status: 200, base: state.base })
  expect(readFileSync(path, 'utf8')).toBe(odd)
  expect(Object.keys(everythingIn(folder))).not.toContain('.saves')
})

test('of two who change one draft, the second is given what the first wrote, and nothing is written', async () => {
  enter()
  const state = await open()
  await send(reworded(state, 'two years', 'one year'))
  const mine = await send(reworded(state, 'two years', 'nine years'))
  expect(mine).toMatchObject({ status: 409, reason: expect.stringContaining('changed meanwhile') })
  expect(JSON.stringify(mine.theirs.document)).toContain('one year')
  expect(mine.theirs.base).toBe((await open()).base)
  expect(readFileSync(path, 'utf8')).toContain('one year')
})

test('what cannot be written, or is too large, is refused before anything is', async () => {
  enter()
  const state = await open()
  const before = readFileSync(path, 'utf8')
  expect(await send('{')).toMatchObject({ status: 400 })
  expect(await send('[]')).toMatchObject({ status: 400 })
  expect(await send({ ...state, document: 'gone' })).toMatchObject({ status: 400 })
  const script = { type: 'doc', content: [{ type: 'script' }] }
  expect(await send({ ...state, document: script })).toMatchObject({ status: 422 })
  const long = await send('x'.repeat(5_000_000))
  expect(long).toMatchObject({ status: 413, reason: expect.stringMatching('two policies') })
  expect(await send('{}', { 'content-length': '5000000' })).toMatchObject({ status: 413 })
  expect(await send(reworded(state, 'two years', 'a'.repeat(1_000_001)))).toMatchObject({ status: 413 })
  expect(readFileSync(path, 'utf8')).toBe(before)
})

test.each(['..', '../x', 'acme/../../etc', 'acme', '', 'desk/privacy', 'acme/2025-05-04', '/etc/passwd', 'acme\\x'])(
  'nothing is written for %j, which is no policy',
  async (policy) => {
    const folder = enter()
    const state = await open()
    const before = everythingIn(folder)
    expect(await send({ ...state, policy })).toMatchObject({ status: 403, reason: expect.any(String) })
    expect(everythingIn(folder)).toEqual(before)
  },
)

test('no link is followed, and a draft that is gone is not made again', async () => {
  const folder = enter({ 'elsewhere/draft.mdx': draft })
  const state = await open()
  symlinkSync(join(folder, 'elsewhere'), 'content/acme/app')
  mkdirSync('content/acme/terms')
  symlinkSync(join(folder, 'elsewhere/draft.mdx'), 'content/acme/terms/draft.mdx')
  mkdirSync('content/acme/cookies')
  writeFileSync('content/acme/cookies/policy.yaml', '')
  const before = everythingIn(folder)
  for (const policy of ['acme/app', 'acme/terms']) expect((await send({ ...state, policy })).status).toBe(403)
  const gone = await send({ ...state, policy: 'acme/cookies' })
  expect(gone).toMatchObject({ status: 409, reason: expect.stringMatching('gone') })
  expect(await send({ ...state, policy: 'acme/other' })).toMatchObject({ status: 404 })
  expect(everythingIn(folder)).toEqual(before)
})

test('bytes that are not UTF-8 are not damaged', async () => {
  enter()
  const state = await open()
  const [start = '', end = ''] = draft.replace('title: ', 'title: \uFFFD').split('two')
  const bytes = Buffer.concat([Buffer.from(start), Buffer.from('d\xE9j\xE0', 'latin1'), Buffer.from(end)])
  writeFileSync(path, bytes)
  const { base, problem } = await open()
  const line = draft.slice(0, draft.indexOf('two')).split('\n').length
  expect(problem).toEqual({ reason: expect.stringContaining('not in UTF-8'), line })
  expect(await send({ ...state, base })).toMatchObject({ status: 422, reason: expect.stringMatching('UTF-8') })
})

test('a text that cannot be shown, and fields that cannot be read, stay as they are', async () => {
  const odd = `${draft.replace('title:', 'title: a: b')}\n<b>Bold</b> [a][b]\n\n[b]: /c\n`
  enter({ [path]: odd })
  const state = await open()
  expect(state).toMatchObject({ fields: {}, problem: { reason: expect.any(String), line: expect.any(Number) } })
  expect(await send(state)).toMatchObject({ status: 200, base: state.base })
  expect(readFileSync(path, 'utf8')).toBe(odd)
  expect(await send({ ...state, fields: { title: 'New' } })).toMatchObject({ status: 422 })
  const written = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'All new.' }] }] }
  expect(await send({ ...state, document: written })).toMatchObject({ status: 200 })
  expect(readFileSync(path, 'utf8')).toMatch(/All new\.\n$/)
})
