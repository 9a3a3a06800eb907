import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchFolder } from '../../../lib/cli/watch-folder'
import { enterFolder } from '../folder'

test('a change while another is worked on is not missed', async () => {
  const folder = enterFolder({ 'draft.mdx': 'One.' })
  const changes = watchFolder(folder)
  for (const text of ['Two.', 'Three.']) {
    writeFileSync(join(folder, 'draft.mdx'), text)
    // Long enough for the system to tell of it.
    await setTimeout(100)
    await changes()
  }
  expect(await Promise.race([changes(), setTimeout(500, 'nothing more')])).toBe('nothing more')
})

test('a file that an editor puts in the place of another is noticed, each time', async () => {
  const folder = enterFolder({ 'acme/draft.mdx': 'One.' })
  const changes = watchFolder(folder)
  for (const text of ['Two.', 'Three.', 'Four.']) {
    writeFileSync(join(folder, 'acme/aside'), text)
    renameSync(join(folder, 'acme/aside'), join(folder, 'acme/draft.mdx'))
    expect(await Promise.race([changes(), setTimeout(10_000, 'nothing')])).toBeUndefined()
  }
})
