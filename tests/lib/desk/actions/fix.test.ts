import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeText } from '../../../../lib/desk/document/text'
import type { DraftState } from '../../../../lib/desk/draft/draft-state'
import { sealed } from '../../folder'
import { draft, enterDesk, files, draftPath as path, published, version, versions } from '../acme'
import { respond, send } from '../respond'

async function open(source: string, at = path, policy = 'acme/privacy', all = files) {
  enterDesk(all)
  writeFileSync(at, source)
  return (await respond(new Request(`http://127.0.0.1/desk/api/draft/?policy=${policy}`))).json()
}

const fix = (body: unknown) => send('fix', body)

const source = `${draft}\nSee [this](/privacy.html).\n\nSee [that](/legal/privacy.html).\n\nSee [it](/nowhere).\n`

test('one finding is fixed in the text that is shown, and nothing is saved', async () => {
  const state = await open(source)
  const links = state.findings.filter(({ rule }: { rule: string }) => rule === 'link')
  expect(links.map((one: { fix?: object }) => one.fix)).toEqual([
    { rule: 'link', lines: [17] },
    { rule: 'link', lines: [19] },
    undefined,
  ])
  const fixed = await fix({ ...state, fix: links[1].fix })
  expect(fixed).toMatchObject({ status: 200, fields: state.fields })
  const hrefs = JSON.stringify(fixed.document).match(/"href":"[^"]*"/g)
  expect(hrefs).toEqual(['"href":"/privacy.html"', '"href":"/acme/privacy/"', '"href":"/nowhere"'])
  expect(readFileSync(path, 'utf8')).toBe(source)
})

test('one of more than a thousand findings is fixed alone', async () => {
  const state = await open(`${draft}\nSee [this](/privacy.html).\n`)
  state.document.content.push(...Array(1001).fill(state.document.content.at(-1)))
  const fixed = await fix({ ...state, fix: { rule: 'link', lines: [17] } })
  expect(JSON.stringify(fixed.document).match(/privacy\.html/g)).toHaveLength(1001)
})

test('findings that ask for the same are fixed together', async () => {
  const state = await open(source)
  const fixed = await fix({ ...state, fix: { rule: 'link', lines: [17, 19] } })
  expect(JSON.stringify(fixed.document)).not.toContain('privacy.html')
})

test.each([
  ['row', '| a | b |\n| - | - |\n| | |\n| c | d |', '| a | b |\n| --- | --- |\n| c | d |\n'],
  ['the table', '| a | b |\n| - | - |\n| | |\n\nAfter.', 'After.\n'],
  ['the table', 'Before.\n| a | b |\n| - | - |\n\nAfter.', 'Before.\n\nAfter.\n'],
])('what is empty is deleted by a button that says so: delete %s', async (what, body, left) => {
  const state: DraftState = await open(`${draft}\n${body}\n`)
  const found = state.findings.filter(({ rule }) => rule === 'slip')
  expect(found.map(({ fix: one }) => one?.label)).toEqual([`Delete ${what}`])
  const { document } = await fix({ ...state, fix: found[0]?.fix })
  expect(writeText(document).endsWith(`two years.\n\n${left}`)).toBe(true)
})

test('a link that says another address is led there', async () => {
  const links = [
    '[new@acme.example](mailto:old@acme.example?subject=Hi)',
    '[https://new.example](https://old.example/)',
    '[us](mailto:us)',
  ]
  const state: DraftState = await open(`${draft}\nWrite to ${links.join(', or\n')}.\n`)
  const found = state.findings.filter(({ rule }) => rule === 'contact-link')
  expect(found.map((one) => one.fix?.lines)).toEqual([[17], [18], undefined])
  const { document } = await fix({ ...state, fix: { rule: 'contact-link', lines: [17, 18] } })
  expect(JSON.stringify(document).match(/"href":"[^"]*"/g)).toEqual([
    '"href":"mailto:new@acme.example?subject=Hi"',
    '"href":"https://new.example"',
    '"href":"mailto:us"',
  ])
})

test('the links of a section that is gone are led to the one that says it now', async () => {
  const state = await open(draft.replace('## Storage', '## How long'))
  const lost = state.findings.find(({ rule }: { rule: string }) => rule === 'lost-anchor' || rule === 'renamed')
  expect(lost.message).toMatch(/nowhere now; Fix leads them to "How long"\.$/)
  const fixed = await fix({ ...state, fix: lost.fix })
  const heading = fixed.document.content.find(({ type }: { type: string }) => type === 'heading')
  expect([heading.attrs.anchor, ...heading.attrs.aliases]).toContain('storage')
})

test('headings of a translation are given the addresses that those of the original have', async () => {
  const original = version.replace('## Storage', '## Data\n\nYour name.\n\n## Rights\n\nAsk us.\n\n## Storage')
  const names = original.replace(/summary: .*\nchange: .*/, 'summary: Kurz.\nfrom: 2025-05-04')
  const german = names
    .replace('## Data', '## Daten')
    .replace('## Rights', '## Daten')
    .replace('Storage', 'Ort [#data-2]')
  const all = sealed({ ...versions, [`content/${published}`]: original })
  const state: DraftState = await open(german, path.replace('draft', 'draft.de'), 'acme/privacy/de', all)
  const found = state.findings.filter(({ rule }) => rule === 'translation')
  expect(found.map(({ message }) => message)).toEqual(
    ['Rights', 'Storage'].map(
      (title) =>
        `The address in this heading is none of "${title}", which this translates; Fix puts that in its place.`,
    ),
  )
  const lines = found.flatMap(({ fix: one }) => one?.lines ?? [])
  const { fields, document } = await fix({ ...state, fix: { rule: 'translation', lines } })
  const headings = writeText(document).match(/^## .*/gm)
  expect(headings).toEqual(['## Daten [#data]', '## Daten [#rights]', '## Ort [#storage]'])
  const { findings } = await send('draft', { policy: state.policy, base: state.base, fields, document })
  expect(findings.filter(({ rule }: { rule: string }) => /^(?:anchor|translation)$/.test(rule))).toEqual([])
})

test('what takes a person, or is fixed already, is said to', async () => {
  const state = await open(source)
  for (const one of [
    { rule: 'link', lines: [21] },
    { rule: 'vague-words', lines: [17] },
    { rule: 'link', lines: [1] },
  ])
    expect(await fix({ ...state, fix: one })).toMatchObject({ status: 422, reason: expect.any(String) })
  expect(await fix(state)).toMatchObject({ status: 400 })
})

test('paragraphs that begin with a dash as it was typed are made a list', async () => {
  const state: DraftState = await open(`${draft}\n\\- one\n\n\\- two\n\n1\\. three\n\n- \\- four\n`)
  const found = state.findings.filter(({ rule }) => rule === 'typed-list')
  expect(found[0]?.message).toBe(
    'This paragraph begins with "-" as an item of a list does, and is none; press “List” or “Numbers” in the bar of tools, and delete the sign.',
  )
  expect(found.map(({ fix: one }) => one !== undefined)).toEqual([true, true, false, true])
  const lines = found.flatMap(({ fix: one }) => one?.lines ?? [])
  const { document } = await fix({ ...state, fix: { rule: 'typed-list', lines } })
  expect(writeText(document)).toContain('- one\n\n- two\n\n1\\. three\n\n- four\n')
})

test('an item without a letter is given the one that its list leaves for it', async () => {
  const state: DraftState = await open(
    `${draft}\n- (a) one\n- two\n- (c) three\n\nOr:\n\n- (a) one\n- two\n- (b) three\n`,
  )
  const found = state.findings.filter(({ rule }) => rule === 'lost-mark')
  expect(found.map(({ fix: one }) => one !== undefined)).toEqual([true, false])
  const { document } = await fix({ ...state, fix: found[0]?.fix })
  expect(writeText(document)).toContain('- (a) one\n- (b) two\n- (c) three\n')
})

test.each([
  ['## Other [was #storage]\n\nx\n\n## Storage\n\nAgain.\n', '## Other [#other]\n\nx\n\n## Storage\n\nAgain.\n'],
  [
    '## Storage\n\nAgain.\n\n## Other [was #storage, was #old]\n\nx\n',
    '## Storage\n\nAgain.\n\n## Other [was #old]\n\nx\n',
  ],
])('a section that is written again takes back the links that the draft led elsewhere', async (body, left) => {
  const state: DraftState = await open(draft.slice(0, draft.indexOf('## Storage')) + body)
  const found = state.findings.filter(({ rule }) => rule === 'anchor')
  expect(found.map(({ message }) => message.split('; ')[1])).toEqual(['Fix leads its links to “Storage” again.'])
  const { document } = await fix({ ...state, fix: found[0]?.fix })
  expect(writeText(document).endsWith(left)).toBe(true)
})

test('a section takes no links that another has had since before the draft', async () => {
  const state: DraftState = await open(`${draft}\n## Other [was #old]\n\nx\n\n## Old\n\ny\n`)
  const found = state.findings.filter(({ rule }) => rule === 'anchor')
  expect(found.map(({ message }) => message.split('; ')[1])).toEqual(['Fix gives one of them another address.'])
})
