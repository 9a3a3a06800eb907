import { expect, test } from 'vitest'
import { actions } from '../../../../lib/desk/actions'
import { enterFolder } from '../../folder'
import { files } from '../acme'
import { respond } from '../respond'

const names = Object.keys(actions)

/** What a name of the API responds to requests that have all that any of them takes. */
async function statuses(name: string, body: string): Promise<number[]> {
  const at = `http://127.0.0.1/desk/api/${name}/?policy=acme/privacy`
  const asked = [new Request(at), new Request(at, { method: 'POST', body })]
  return Promise.all(asked.map(async (request) => (await respond(request)).status))
}

test.each(names)('more than a draft can have is not read for %s', async (name) => {
  enterFolder(files)
  // Files of other programs are larger than what they say.
  const size = ['word', 'import'].includes(name) ? 51_000_000 : 5_000_000
  expect(await statuses(name, `{"policy":"${'x'.repeat(size)}"}`)).toContain(413)
})
