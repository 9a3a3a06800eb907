import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { folderOf } from '../../../lib/archive/contentlayer'
import { compileContent, forgetCompiled, isCompiled } from '../../../lib/cli/compile-content'
import { enterFolder } from '../folder'

/** A process that notes which companies it is told to compile, and does something then. */
function compiling(work = 'process.exit()'): ChildProcess {
  const code = `process.once('message', ({ companies }) => { fs.writeFileSync('told', companies.join(' ')); ${work} })`
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
}

/** Which companies are compiled, of some with the hashes of their files. */
async function compiledOf(companies: Record<string, string>, code = 'code'): Promise<string> {
  await compileContent({ code, companies }, compiling())
  expect(isCompiled({ code, companies })).toBe(true)
  return readFileSync('told', 'utf8')
}

test('only companies of which a file has changed are compiled again, but all where the code has', async () => {
  enterFolder({})
  expect(await compiledOf({ acme: 'a', beta: 'b' })).toBe('acme beta')
  expect(await compiledOf({ acme: 'a', beta: 'c', zeta: 'z' })).toBe('beta zeta')
  mkdirSync(folderOf('zeta'), { recursive: true })
  expect(await compiledOf({ acme: 'a', beta: 'c' })).toBe('')
  expect(existsSync(folderOf('zeta'))).toBe(false)
  mkdirSync(folderOf('acme'), { recursive: true })
  expect(await compiledOf({ acme: 'a' }, 'other code')).toBe('acme')
  expect(existsSync(folderOf('acme'))).toBe(false)
})

test('what was left half compiled, or is forgotten, is compiled anew', async () => {
  enterFolder({})
  vi.spyOn(console, 'error').mockReturnValue()
  await compiledOf({ acme: 'a', beta: 'b' })
  const stopped = compiling("process.kill(process.pid, 'SIGKILL')")
  mkdirSync(folderOf('acme'), { recursive: true })
  await expect(compileContent({ code: 'code', companies: { acme: 'c', beta: 'b' } }, stopped)).rejects.toThrow('failed')
  expect(existsSync(folderOf('acme'))).toBe(true)
  expect(await compiledOf({ acme: 'a', beta: 'b' })).toBe('acme')
  expect(existsSync(folderOf('acme'))).toBe(false)
  // Of a company that was taken away, nothing is left, though it may come back.
  const away = compiling("process.kill(process.pid, 'SIGKILL')")
  await expect(compileContent({ code: 'code', companies: { beta: 'd' } }, away)).rejects.toThrow('failed')
  expect(await compiledOf({ acme: 'a', beta: 'b' })).toBe('acme beta')
  forgetCompiled()
  expect(isCompiled({ code: 'code', companies: { acme: 'a', beta: 'b' } })).toBe(false)
  expect(await compiledOf({ acme: 'a', beta: 'b' })).toBe('acme beta')
})
