import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { enterFolder } from '../folder'

test('a program that is run ends with the process that runs it', async () => {
  const told = join(enterFolder({ told: '' }), 'told')
  const script = `
    import { readFileSync } from 'node:fs'
    import { run } from '${join(import.meta.dirname, '../../../lib/cli/run.ts')}'
    run('sh', ['-c', 'echo $$ > ${told}; exec sleep 600']).catch(() => {})
    setInterval(() => readFileSync('${told}', 'utf8') && process.exit(1), 10)`
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script])
  const pid = Number(readFileSync(told, 'utf8'))
  expect(pid).toBeGreaterThan(1)
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000)
})
