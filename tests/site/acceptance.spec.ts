import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import { siteUrl } from '../../lib/environment'
import { compile, compiled } from '../lib/links/compile'
import { codeIn, kits } from './kit-code'
import { addressOf, sample } from './sites'

type Recipe = (accepted: string | undefined) => Promise<unknown>

const policy = `${siteUrl()}/acme/privacy/`
const data = `${policy}policy.json`
const code = kits
  .filter(({ site }) => site === sample)
  .flatMap((kit) => codeIn(kit, 'ts'))
  .find((one) => one.includes(data))

/** The recipe as the kit shows it, for data at several addresses. */
const recipes = new Map<string, Recipe>()

let silent: Server

// Both workers would compile it.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(60_000)
  silent = createServer(() => undefined)
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  const addresses = {
    data: addressOf(sample, '/acme/privacy/policy.json'),
    missing: addressOf(sample, '/acme/lost/policy.json'),
    page: addressOf(sample, '/acme/privacy/'),
    silent: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/policy.json`,
  }
  const folder = test.info().outputPath('recipe')
  const files = Object.entries(addresses).map(([name, address]) => [`${name}.ts`, code?.replace(data, address) ?? ''])
  expect(compile(folder, Object.fromEntries(files))).toEqual([])
  for (const name of Object.keys(addresses)) {
    const { consentFor } = await compiled(folder, name)
    if (typeof consentFor !== 'function') throw new Error('The recipe has no consentFor.')
    recipes.set(name, async (accepted) => consentFor(accepted))
  }
})

test.afterAll(() => {
  silent.closeAllConnections()
  silent.close()
})

/** What the recipe answers for a user who accepted a version, with the data at one of the addresses. */
function answer(name: string, accepted: string | undefined): Promise<unknown> | undefined {
  return recipes.get(name)?.(accepted)
}

const upcoming = expect.objectContaining({
  updated: '2026-05-20',
  effective: '2026-07-01',
  url: `${policy}2026-05-20/`,
})
const asked = { ask: true, version: '2025-02-28', upcoming }

const cases: [string, string | undefined, object][] = [
  ['nothing', undefined, { ...asked, show: policy }],
  ['a version that never existed', '2025-03-01', { ...asked, show: policy }],
  ['the version before the one in force', '2024-03-01', { ...asked, show: `${policy}since/2024-03-01/` }],
  ['one that a change of wording followed first', '2021-06-30', { ...asked, show: `${policy}since/2021-06-30/` }],
  ['the first version', '2018-05-25', { ...asked, show: `${policy}since/2018-05-25/` }],
  ['the version in force', '2025-02-28', { ask: false, version: '2025-02-28', upcoming }],
  ['the announced version', '2026-05-20', { ask: false, version: '2026-05-20' }],
]

for (const [name, accepted, expected] of cases) {
  test(`the recipe knows what to ask a user who accepted ${name}`, async () => {
    expect(await answer('data', accepted)).toEqual(expected)
  })
}

for (const [name, where] of [
  ['missing', 'where there is no such file'],
  ['page', 'where a page is, and no data'],
  ['silent', 'where no answer comes'],
] as const) {
  test(`the recipe asks nothing ${where}`, async () => {
    expect(await answer(name, '2018-05-25')).toBeUndefined()
  })
}

test('the recipe asks nothing when the phone is offline', async () => {
  silent.closeAllConnections()
  await new Promise((done) => silent.close(done))
  expect(await answer('silent', '2018-05-25')).toBeUndefined()
})
