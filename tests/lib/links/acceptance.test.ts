import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { decisions } from '../../../lib/links/decisions'
import { consentFor } from '../../../lib/links/templates/acceptance'

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

let answer: RequestListener = (_request, response) => response.end()
const server = createServer((request, response) => answer(request, response))
let data: string

function serve(body: unknown, status = 200): void {
  answer = (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  data = `http://127.0.0.1:${address.port}/policy.json`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** For each row of the table that the page shows: what was stored, and what the code makes of it. */
const examples: Record<(typeof decisions)[number]['todo'], [accepted: string | undefined, consent?: object][]> = {
  'Show the whole policy and ask.': [
    [undefined, { ask: true, version: '2025-05-01', show: url }],
    ['2025-04-30', { ask: true, version: '2025-05-01', show: url }],
  ],
  'Nothing.': [
    ['2025-05-01', { ask: false, version: '2025-05-01' }],
    ['2026-05-01', { ask: false, version: '2026-05-01' }],
  ],
  'Show what changed. Store the version in force without asking.': [
    ['2024-05-01', { ask: false, version: '2025-05-01', show: `${url}since/2024-05-01/` }],
  ],
  'Show what changed and ask.': [
    // The material change never took effect by itself.
    ['2023-05-01', { ask: true, version: '2025-05-01', show: `${url}since/2023-05-01/` }],
    ['2022-05-01', { ask: true, version: '2025-05-01', show: `${url}since/2022-05-01/` }],
  ],
  'Store and ask nothing, and try again later.': [[undefined], ['2022-05-01'], ['2025-05-01']],
}

test.each(decisions)('Stored: $stored. In force: $inForce. To do: $todo', async ({ todo }) => {
  for (const [accepted, consent] of examples[todo]) {
    serve(calm, consent ? 200 : 503)
    expect(await consentFor(accepted, data)).toEqual(consent)
  }
})

test('an announced version is named until the user has accepted it or a later one', async () => {
  serve(withUpcoming)
  for (const accepted of [undefined, '2022-05-01', '2025-05-01']) {
    expect(await consentFor(accepted, data)).toMatchObject({ version: '2025-05-01', upcoming: announced })
  }
  expect(await consentFor(announced.updated, data)).toEqual({ ask: false, version: announced.updated })
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
  expect(await consentFor('2022-05-01', data)).toBeUndefined()
  expect(await consentFor(undefined, data)).toBeUndefined()
})

test('asks nothing when the answer does not come', async () => {
  answer = () => undefined
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const consent = consentFor('2022-05-01', data)
  await vi.advanceTimersByTimeAsync(5000)
  vi.useRealTimers()
  expect(await consent).toBeUndefined()
})

test('asks nothing when the phone is offline', async () => {
  expect(await consentFor('2022-05-01', 'http://127.0.0.1:65535/policy.json')).toBeUndefined()
})

test('asks about a change of a kind that is not known yet', async () => {
  serve({ ...calm, versions: [version('2025-05-01', 'urgent'), version('2024-05-01')] })
  expect(await consentFor('2024-05-01', data)).toMatchObject({ ask: true, version: '2025-05-01' })
})

test('whoever accepted a text that was replaced by a material change is asked once more, and not again', async () => {
  const replaced = (change: string) => ({
    ...calm,
    versions: calm.versions.map((one) =>
      one.updated === calm.inForce ? { ...one, replaced: { on: '2025-06-01', change } } : one,
    ),
  })
  serve(replaced('material'))
  const name = '2025-05-01/2025-06-01'
  expect(await consentFor('2025-05-01', data)).toMatchObject({ ask: true, version: name, show: url })
  expect(await consentFor(name, data)).toMatchObject({ ask: false, version: name })
  expect(await consentFor('2022-05-01', data)).toMatchObject({ version: name })
  serve(replaced('editorial'))
  expect(await consentFor('2025-05-01', data)).toMatchObject({ ask: false, version: '2025-05-01' })
})

test('whoever accepted a withdrawn version is asked for the one in force', async () => {
  serve({ ...calm, versions: calm.versions.filter(({ updated }) => updated !== '2023-05-01') })
  expect(await consentFor('2023-05-01', data)).toMatchObject({ ask: true, version: '2025-05-01', show: url })
})
