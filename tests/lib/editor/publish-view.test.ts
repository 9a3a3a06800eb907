import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { policyOf } from '../../../lib/content/checked'
import { sealOf } from '../../../lib/content/seals'
import { draftChanges, draftView } from '../../../lib/editor/draft-view'
import { publishView } from '../../../lib/editor/publish-view'
import { judge } from '../../../lib/publishing/release'
import { folderOf, sealed } from '../folder'
import { draft, files, version } from './acme'

const name = 'acme/privacy'
const day = '2026-11-22'
const draftPath = 'content/acme/privacy/draft.mdx'
const { [draftPath]: _, ...versions } = files

async function read(given: Record<string, string>) {
  const setting = { dir: join(folderOf(given), 'content'), today: day, site: 'https://policies.example' }
  return { setting, content: await checkContent(setting.dir, day, 'all') }
}

test('a draft that can be published is shown with its seal, its findings and what it changes', async () => {
  const { content, setting } = await read(files)
  const view = publishView(content, name, setting)
  expect(view).toMatchObject({
    company: { id: 'acme', name: 'Acme' },
    policy: 'privacy',
    title: 'Privacy policy',
    day,
    draft: { updated: day, summary: 'Shorter.', seal: sealOf(Buffer.from(draft)) },
    refusal: undefined,
  })
  expect(view?.findings).toEqual(draftView(content, name, setting)?.findings)
  expect(view?.findings).not.toEqual([])
  expect(view?.changes).toEqual(draftChanges(content, name, setting, 'origin'))
})

test('what changes is told against the newest version, also where that is announced', async () => {
  const announced = version.replace('material', 'material\neffective: 2027-01-01').replace('ten', 'five')
  const given = {
    ...sealed({ ...versions, 'content/acme/privacy/2026-11-01.mdx': announced }),
    [draftPath]: draft.replace('material', 'material\neffective: 2027-01-01'),
  }
  const { content, setting } = await read(given)
  expect(publishView(content, name, setting)).toMatchObject({
    refusal: undefined,
    changes: { older: { updated: '2026-11-01' } },
  })
})

test.each<[string, Record<string, string>]>([
  ['errors', { ...files, [draftPath]: draft.replace('material', 'big') }],
  ['errors in its text', { ...files, [draftPath]: `${draft}\n<b>\n` }],
  ['nothing changed', { ...files, [draftPath]: version.replace('The first', 'The same') }],
  [
    'a version of today beside it',
    {
      ...sealed({ ...versions, [`content/acme/privacy/${day}.mdx`]: draft }),
      [draftPath]: draft.replace('two', 'one'),
    },
  ],
])('a draft with %s is refused in the words of `policy publish`', async (_, given) => {
  const { content, setting } = await read(given)
  const texts = policyOf(content, name)
  const judgement = texts && judge(content, setting.dir, texts, { today: day, day })
  const refusal = judgement && 'refusal' in judgement ? judgement.refusal : 'none'
  expect(publishView(content, name, setting)?.refusal).toBe(refusal)
  expect(refusal).not.toBe('none')
})

test('a policy without a draft is refused, and has nothing to show', async () => {
  const { content, setting } = await read(versions)
  expect(publishView(content, name, setting)).toMatchObject({
    title: 'Privacy policy',
    draft: undefined,
    refusal: expect.stringContaining('has no draft to publish'),
    findings: [],
    changes: undefined,
  })
})

test('a policy that is not there has no page', async () => {
  const { content, setting } = await read(files)
  expect(publishView(content, 'acme/cookies', setting)).toBeUndefined()
})
