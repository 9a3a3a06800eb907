// Shows the site while its content and code are edited: Contentlayer and Next.js, each watching.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { port } from '../environment'

rmSync('.contentlayer', { recursive: true, force: true })
const contentlayer = start('contentlayer2', ['dev'])
while (!existsSync('.contentlayer/generated/index.mjs')) await setTimeout(100)
start('next', ['dev', '--hostname', '127.0.0.1', '--port', String(port())])

function start(program: string, args: string[]): ChildProcess {
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: 'inherit' })
  child.on('exit', (code) => {
    contentlayer?.kill()
    process.exit(code ?? 1)
  })
  return child
}
