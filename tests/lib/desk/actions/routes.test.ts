import { expect, test, vi } from 'vitest'
import { actions, respond } from '../../../../lib/desk/actions'
import { enterFolder } from '../../folder'
import { everythingIn, files } from '../acme'

const names = Object.keys(actions)

/** What a name of the API responds to requests that have all that any of them takes. */
async function statuses(name: string, body: string): Promise<number[]> {
  const at = `http://127.0.0.1/desk/api/${name}/?policy=acme/privacy`
  const asked = [new Request(at), new Request(at, { method: 'POST', body })]
  return Promise.all(asked.map(async (request) => (await respond(request)).status))
}

const sent = JSON.stringify({ policy: 'acme/privacy', company: 'acme', base: '', fields: {} })

test.each(names)('where no desk is served, there is no %s', async (name) => {
  vi.stubEnv('EDITING', undefined)
  const at = enterFolder(files)
  const before = everythingIn(at)
  const found = await statuses(name, sent)
  expect(new Set(found)).toEqual(new Set([404]))
  expect(everythingIn(at)).toEqual(before)
})

test.each(names)('more than a draft can have is not read for %s', async (name) => {
  vi.stubEnv('EDITING', '1')
  enterFolder(files)
  // Files of other programs are larger than what they say.
  const size = ['word', 'import'].includes(name) ? 51_000_000 : 5_000_000
  expect(await statuses(name, `{"policy":"${'x'.repeat(size)}"}`)).toContain(413)
})
