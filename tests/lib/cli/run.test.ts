import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { enterFolder } from '../folder'

test.each([
  ['ends', 'process.exit(1)'],
  ['is asked to end', 'process.kill(process.pid)'],
])('a program that is run ends when the process that runs it %s', async (_, end) => {
  const told = join(enterFolder({ told: '' }), 'told')
  const script = `
    import { readFileSync } from 'node:fs'
    import { run } from '${join(import.meta.dirname, '../../../lib/cli/run.ts')}'
    run('sh', ['-c', 'echo $$ > ${told}; exec sleep 600']).catch(() => {})
    setInterval(() => readFileSync('${told}', 'utf8') && ${end}, 10)`
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script])
  const pid = Number(readFileSync(told, 'utf8'))
  expect(pid).toBeGreaterThan(1)
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000)
})
