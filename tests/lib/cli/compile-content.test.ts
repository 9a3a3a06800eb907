import { type ChildProcess, spawn } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { compileContent } from '../../../lib/cli/compile-content'
import { enterFolder } from '../folder'

/** A process that does something once it is told to compile. */
function compiling(work: string): ChildProcess {
  const code = `process.once('message', () => { ${work} })`
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
}

const kept = '.contentlayer/cache.json'

test('what was compiled is kept for the next time, but for what is left where that was stopped', async () => {
  enterFolder({})
  vi.spyOn(console, 'error').mockReturnValue()
  const write = `fs.mkdirSync('.contentlayer', { recursive: true }); fs.writeFileSync('${kept}', '{')`
  const isThere = `fs.existsSync('${kept}')`
  await compileContent(compiling(`${write}; process.exit(0)`))
  await compileContent(compiling(`process.exit(${isThere} ? 0 : 1)`))
  await expect(compileContent(compiling(`${write}; process.kill(process.pid, 'SIGKILL')`))).rejects.toThrow('failed')
  await compileContent(compiling(`if (${isThere}) process.exit(1); ${write}; process.exit(0)`))
})
