import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/check/content'
import { sealOf } from '../../../lib/content/seals'
import { publishedView } from '../../../lib/editor/published-view'
import { commitPublication, publish } from '../../../lib/editor/publishing'
import { git, startRepository } from '../../repository'
import { folderOf } from '../folder'
import { company, draft, files } from './acme'

const name = 'acme/privacy'
const day = '2026-11-22'

/** A folder in which the draft was published. */
async function start(isRepository: boolean) {
  const folder = folderOf(files)
  const setting = { dir: join(folder, 'content'), today: day, site: 'https://policies.example' }
  if (isRepository) {
    startRepository(folder)
  }
  await publish(setting, name, { seal: sealOf(Buffer.from(draft)), day })
  const show = async (updated = day) =>
    publishedView(await checkContent(setting.dir, day, 'all'), name, setting, updated)
  return { folder, setting, show }
}

test('a publication is shown with the files that belong together, and no commit where there is no repository', async () => {
  const { setting, show } = await start(false)
  expect(await show()).toMatchObject({
    company: { id: 'acme' },
    version: { updated: day, title: 'Privacy policy', seal: sealOf(Buffer.from(draft)) },
    files: [join(setting.dir, `acme/privacy/${day}.mdx`), join(setting.dir, 'SHA256SUMS')],
    commit: undefined,
    isRepository: false,
  })
})

test('in a repository, its commit is shown once there is one', async () => {
  const { folder, setting, show } = await start(true)
  expect(await show()).toMatchObject({ commit: undefined, isRepository: true })
  commitPublication(setting, name, day)
  expect(await show()).toMatchObject({ commit: git(folder, 'rev-parse', '--short', 'HEAD'), isRepository: true })
})

test('a day without a version has nothing to show', async () => {
  const { show } = await start(false)
  expect(await show('2026-11-21')).toBeUndefined()
  expect(await show('../../x')).toBeUndefined()
})

test('in a repository, what is to be committed and what else has changed stand apart', async () => {
  const { setting, show } = await start(true)
  writeFileSync(join(setting.dir, 'acme/company.yaml'), company.replace('Tools', 'More tools'))
  const own = [`acme/privacy/${day}.mdx`, 'acme/privacy/draft.mdx', 'SHA256SUMS'].map((path) => join(setting.dir, path))
  const before = await show()
  expect(before?.files.toSorted()).toEqual(own.toSorted())
  expect(before?.others).toEqual([join(setting.dir, 'acme/company.yaml')])
  commitPublication(setting, name, day)
  expect(await show()).toMatchObject({ files: [], others: before?.others })
})
