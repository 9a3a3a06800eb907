import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../../folder'
import { policies, policy, read } from '../cli'

const prose = 'We keep what you tell us for as long as you have an account with us, and no longer than that. '
const page = `<h1>Cookies</h1><p>Last updated: 4 March 2021</p><h2>Data</h2><p>${prose.repeat(3)}</p>`

test('a page becomes a draft, once, with a report of its words', async () => {
  const folder = folderOf({ ...policies, 'cookies.html': page })
  const args = ['import', join(folder, 'cookies.html'), 'acme/cookies']
  const { status, said } = await policy(folder, args)
  expect(said).toContain('cookies.html: 70 words in the file, 70 in the draft. None is missing.')
  expect(said).toContain('last updated on 4 March 2021 (--updated 2021-03-04)')
  expect(status).toBe(0)
  const draft = read(folder, 'content/acme/cookies/draft.mdx')
  expect(draft).toContain('title: Cookies\nsummary: The first version kept in this archive.\n')
  expect(await policy(folder, args)).toEqual({ status: 1, said: expect.stringContaining('There is a draft already') })
})

test.each([
  [['import', 'acme/cookies'], 'Name the file and the policy'],
  [['import', 'none.docx', 'acme/cookies'], 'There is no file none.docx.'],
  [['import', 'none.docx', 'acme/cookies', '--updated', '2021'], '"2021" is not a day'],
  [['import', 'none.docx', 'acme/cookies', '--language', 'x'], '"x" is no language'],
])('a command that cannot be run says why: %j', async (args, reason) => {
  expect(await policy(folderOf(policies), args)).toEqual({ status: 1, said: expect.stringContaining(reason) })
})
