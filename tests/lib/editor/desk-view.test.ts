import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { deskView } from '../../../lib/editor/desk-view'
import { folderOf, sealed } from '../folder'
import { company, draft, files, version } from './acme'

const day = '2026-11-22'

async function show(given: Record<string, string>) {
  const dir = join(folderOf(given), 'content')
  return deskView(await checkContent(dir, day, 'all'), { dir, today: day, site: 'https://policies.example' })
}

test('every company is there with its policies, in order, and their versions, newest first', async () => {
  const desk = await show({
    ...sealed({
      ...files,
      'content/acme/privacy/2026-01-01.mdx': version.replace('ten', 'nine'),
      'content/acme/app/2025-05-04.mdx': version.replace('title: Privacy', 'title: App'),
      'content/aaa/company.yaml': company.replace('Acme', 'Other'),
      'content/acme-two/company.yaml': company.replace('Acme', 'Second'),
      'content/acme-two/privacy/2025-05-04.mdx': version,
    }),
    'content/acme/privacy/draft.mdx': draft,
    'content/acme/web/draft.mdx': draft.replace('title: Privacy', 'title: Web').replace('material', 'big'),
  })
  expect(desk.map((one) => [one.company.id, one.company.name, one.policies])).toEqual([
    ['aaa', 'Other', []],
    [
      'acme',
      'Acme',
      [
        { policy: 'app', title: 'App policy', versions: ['2025-05-04'], draft: undefined },
        { policy: 'privacy', title: 'Privacy policy', versions: ['2026-01-01', '2025-05-04'], draft: 'without errors' },
        { policy: 'web', title: 'Web policy', versions: [], draft: 'with errors' },
      ],
    ],
    ['acme-two', 'Second', [{ policy: 'privacy', title: 'Privacy policy', versions: ['2025-05-04'] }]],
  ])
})

test.each([
  ['the facts about the company', 'content/acme/company.yaml', 'name: Acme\n'],
  ['the facts about the policy', 'content/acme/privacy/policy.yaml', 'profiles: [gdrp]\n'],
  ['a version', 'content/acme/privacy/2025-05-04.mdx', version.replace('ten', 'one')],
  ['the draft', 'content/acme/privacy/draft.mdx', ''],
])('a draft has errors to mend where %s has them, as they stop its publication', async (_, path, text) => {
  const [desk] = await show({ ...files, [path]: text })
  expect(desk?.policies).toMatchObject([{ policy: 'privacy', draft: 'with errors' }])
})

test('a folder in which nothing is has nothing on the desk', async () => {
  expect(await show({ 'content/.keep': '' })).toEqual([])
})
