import { createServer } from 'node:http'
import { expect, test } from 'playwright/test'
import { siteUrl } from '../../lib/environment'
import { acceptanceSnippets } from '../../lib/link-kit/acceptance-snippets'
import { compile, compiled } from '../lib/link-kit/compile'
import { addressOf, sample } from './sites'

const policy = `${siteUrl()}/acme/privacy/`

/** The function of the recipe that reads the data at an address. */
async function recipe(data: string): Promise<(accepted: string | undefined) => Promise<unknown>> {
  const folder = test.info().outputPath('recipe')
  const [snippet] = acceptanceSnippets({ data })
  expect(compile(folder, { 'consent.ts': snippet?.code ?? '' })).toEqual([])
  const { consentFor } = await compiled(folder, 'consent')
  if (typeof consentFor !== 'function') throw new Error('The recipe has no consentFor.')
  return async (accepted) => consentFor(accepted)
}

const data = addressOf(sample, '/acme/privacy/policy.json')
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
    expect(await (await recipe(data))(accepted)).toEqual(expected)
  })
}

for (const [name, address] of Object.entries({
  'where there is no such file': addressOf(sample, '/acme/lost/policy.json'),
  'where a page is, and no data': addressOf(sample, '/acme/privacy/'),
})) {
  test(`the recipe asks nothing ${name}`, async () => {
    expect(await (await recipe(address))('2018-05-25')).toEqual({ ask: false, version: '2018-05-25' })
  })
}

test('the recipe asks nothing where no answer comes, and where no server listens any more', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const consentFor = await recipe(`http://127.0.0.1:${port}/policy.json`)
  expect(await consentFor('2018-05-25')).toEqual({ ask: false, version: '2018-05-25' })
  silent.closeAllConnections()
  await new Promise((resolve) => silent.close(resolve))
  expect(await consentFor('2018-05-25')).toEqual({ ask: false, version: '2018-05-25' })
})
