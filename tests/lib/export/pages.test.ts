import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startPageProcess } from '../../../lib/export/pages'

test('a process that makes pages ends with the build, even before it has heard of it', async () => {
  const { child } = startPageProcess()
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('the end of a process that makes pages is told, whenever it is asked for something', async () => {
  const { child, done } = startPageProcess()
  child.kill('SIGKILL')
  await once(child, 'exit')
  child.send('documents')
  child.disconnect()
  await expect(done).rejects.toThrow('A process that makes pages ended (SIGKILL).')
})
