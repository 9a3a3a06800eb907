import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { everythingIn, files } from '../../../lib/desk/acme'
import { enterFolder } from '../../../lib/folder'

const folder = new URL('../../../../app/desk/api/', import.meta.url)
const names = readdirSync(folder)

/** What a route of the API responds to a request that has all that any of them takes. */
async function statuses(name: string, body: string): Promise<number[]> {
  const { GET, POST } = await import(`${folder.pathname}${name}/route.ts`)
  const at = `http://127.0.0.1/desk/api/${name}/`
  const asked = [
    GET?.(new Request(`${at}?policy=acme/privacy`)),
    POST?.(new Request(`${at}?policy=acme/privacy`, { method: 'POST', body })),
  ]
  const responses: Response[] = await Promise.all(asked.filter((one) => one !== undefined))
  return responses.map(({ status }) => status)
}

const sent = JSON.stringify({ policy: 'acme/privacy', company: 'acme', base: '', fields: {} })

test.each(names)('where no desk is served, there is no %s', async (name) => {
  vi.stubEnv('EDITING', undefined)
  const at = enterFolder(files)
  const before = everythingIn(at)
  const found = await statuses(name, sent)
  expect(found.length).toBeGreaterThan(0)
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
