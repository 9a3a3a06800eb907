// Runs other programs.
import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)

/** Runs a program of node_modules to its end. Prints what it said and throws when it fails. It ends with this process. */
export async function run(program: string, args: string[]): Promise<void> {
  const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(program, args, { env })
  endWithUs(child)
  await finish(child, `${program} ${args.join(' ')}`)
}

/** Has a program end with this process. */
export function endWithUs(child: ChildProcess): void {
  const stop = () => child.kill()
  // Unheard, a signal ends this process without its `exit`.
  const end = () => process.exit(143)
  process.once('exit', stop).once('SIGTERM', end)
  child.once('exit', () => process.off('exit', stop).off('SIGTERM', end))
}

/** Waits for a program to end. Prints what it said and throws when it fails. */
export async function finish(child: ChildProcess, name: string): Promise<void> {
  const said: Buffer[] = []
  child.stdout?.on('data', (data) => said.push(data))
  child.stderr?.on('data', (data) => said.push(data))
  const code = await new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('close', done)
  })
  if (code === 0) return
  console.error(Buffer.concat(said).toString())
  throw new Error(`${name} failed (${code}).`)
}

/** Ends this process with a message. */
export function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
