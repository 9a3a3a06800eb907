import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptanceSnippets } from '../../../lib/links/acceptance-snippets'
import { asciiAddress } from '../../../lib/links/literals'
import { codeIn } from './code'
import { compile, compiled } from './compile'
import { hostileAddresses } from './hostile'
import { stringsOf, treeOf } from './languages'

const url = 'https://example.org/klantra/privacy/'

function version(updated: string, change = 'material') {
  return {
    updated,
    effective: `${updated.slice(0, 4)}-12-31`,
    change,
    url: `${url}${updated}/`,
    since: `${url}since/${updated}/`,
  }
}

const announced = version('2026-05-01')
const withUpcoming = {
  url,
  inForce: '2025-05-01',
  upcoming: '2026-05-01',
  versions: [
    announced,
    version('2025-05-01', 'editorial'),
    // Replaced before it took effect.
    { ...version('2024-05-01'), status: 'superseded' },
    version('2023-05-01', 'editorial'),
    version('2022-05-01', 'editorial'),
  ],
}
const { upcoming: _, ...calm } = withUpcoming

const folder = mkdtempSync(join(tmpdir(), 'test-'))
let answer: RequestListener = (_request, response) => response.end()
const server = createServer((request, response) => answer(request, response))
let origin: string
let consentFor: (accepted?: string, data?: string) => Promise<unknown>

function serve(body: unknown, status = 200): void {
  answer = (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

function codeOf(id: string, data: string): string {
  return codeIn(acceptanceSnippets({ data }), id)
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
  const code = codeOf('typescript', `${origin}/policy.json`)
  expect(compile(folder, { 'consent.ts': code })).toEqual([])
  const { consentFor: exported } = await compiled(folder, 'consent')
  if (typeof exported !== 'function') throw new Error('There is no consentFor.')
  consentFor = async (...given) => exported(...given)
}, 60_000)

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['asks a user who has accepted nothing', undefined, { ask: true, version: '2025-05-01', show: url }],
  ['asks one who accepted what never existed', '2025-04-30', { ask: true, version: '2025-05-01', show: url }],
  ['is content with the version in force', '2025-05-01', { ask: false, version: '2025-05-01' }],
  ['is content with a newer one', '2026-05-01', { ask: false, version: '2026-05-01' }],
  ['does not ask about wording', '2024-05-01', { ask: false, version: '2025-05-01', show: `${url}since/2024-05-01/` }],
  [
    'asks about a version that never took effect',
    '2023-05-01',
    { ask: true, version: '2025-05-01', show: `${url}since/2023-05-01/` },
  ],
  [
    'asks about one that others followed',
    '2022-05-01',
    { ask: true, version: '2025-05-01', show: `${url}since/2022-05-01/` },
  ],
])('%s', async (_name, accepted, expected) => {
  serve(calm)
  expect(await consentFor(accepted)).toEqual(expected)
  serve(withUpcoming)
  const knows = accepted === announced.updated
  expect(await consentFor(accepted)).toEqual(knows ? expected : { ...expected, upcoming: announced })
})

test.each([
  ['an error', calm, 500],
  ['a page that is missing', calm, 404],
  ['a success that is not 200', calm, 203],
  ['no JSON', '<!doctype html>', 200],
  ['nothing', '', 200],
  ['null', 'null', 200],
  ['a list', [calm], 200],
  ['no versions', { ...calm, versions: undefined }, 200],
  ['versions without the one in force', { ...calm, versions: [announced] }, 200],
  ['a version in force that is no text', { ...calm, inForce: 2025 }, 200],
  ['an announced version that is no text', { ...calm, upcoming: 2026 }, 200],
  ['a change that is no text', { ...calm, versions: [{ ...version('2025-05-01'), change: 1 }] }, 200],
  ['a version without an address', { ...calm, versions: [{ ...version('2025-05-01'), since: null }] }, 200],
])('asks nothing when the answer is %s', async (_name, body, status) => {
  serve(body, status)
  expect(await consentFor('2022-05-01')).toBeUndefined()
  expect(await consentFor(undefined)).toBeUndefined()
})

test('asks nothing when the answer does not come', { timeout: 15_000 }, async () => {
  answer = () => undefined
  expect(await consentFor('2022-05-01')).toBeUndefined()
})

test('asks about a change of a kind that is not known yet', async () => {
  serve({ ...calm, versions: [version('2025-05-01', 'urgent'), version('2024-05-01')] })
  expect(await consentFor('2024-05-01')).toMatchObject({ ask: true, version: '2025-05-01' })
})

test('one copy serves every policy: the second argument is the address of its data', async () => {
  const other = { ...calm, url: 'https://example.org/klantra/cookies/' }
  answer = (request, response) => response.end(JSON.stringify(request.url === '/other/policy.json' ? other : calm))
  expect(await consentFor(undefined)).toMatchObject({ show: url })
  expect(await consentFor(undefined, `${origin}/other/policy.json`)).toMatchObject({ show: other.url })
  const data = `${url}policy.json`
  expect(codeOf('swift', data)).toContain('func consent(for accepted: String?, from data: URL = policyData)')
  expect(codeOf('kotlin', data)).toContain('fun consentFor(accepted: String?, data: String = POLICY_DATA)')
  expect(codeOf('dart', data)).toContain('consentFor(String? accepted, [String data = policyData])')
})

test('the code in every language has every address as it was', { timeout: 60_000 }, async () => {
  for (const address of hostileAddresses) {
    for (const language of ['swift', 'kotlin', 'dart']) {
      const code = codeOf(language, address)
      expect([code, (await treeOf(language, code)).hasError]).toEqual([code, false])
      expect(await stringsOf(language, code)).toContain(language === 'swift' ? asciiAddress(address) : address)
      expect((await treeOf(language, `${code})`)).hasError).toBe(true)
    }
  }
})
