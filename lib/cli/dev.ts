// Shows the site while its content and code are edited: Contentlayer and Next.js, each watching.
import { spawn } from 'node:child_process'
import { existsSync, rmSync, watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { reporter } from 'vfile-reporter'
import { checkContent } from '../check/content'
import { forgetTexts } from '../content/cache'
import { contentDir, port, today } from '../settings'
import { reasonOf } from '../system/reason'
import { hasErrors } from '../text/problem'
import { fail } from './run'

/** How long an editor may take to write a file, in milliseconds. */
const settling = 200

try {
  const address = ['--hostname', '127.0.0.1', '--port', String(port())]
  forgetTexts()
  const changes = watchContent()
  // Contentlayer cannot start on a mistake, though it can go on after one.
  while (!(await check())) await changes.next()
  rmSync('.contentlayer', { recursive: true, force: true })
  start('contentlayer2', ['dev'])
  while (!existsSync('.contentlayer/generated/index.mjs')) await setTimeout(settling)
  start('next', ['dev', ...address])
  for (;;) {
    await changes.next()
    await check()
  }
} catch (error) {
  fail(reasonOf(error))
}

/** Says what is wrong with the content, and whether it is all well. */
async function check(): Promise<boolean> {
  const { files } = await checkContent(contentDir(), today(), 'published')
  const good = !files.some(hasErrors)
  if (!good) console.error(`${reporter(files, { quiet: true })}\nThe pages show what was there before.`)
  return good
}

function watchContent(): { next: () => Promise<void> } {
  let changed = () => {}
  watch(contentDir(), { recursive: true }, () => changed())
  return {
    async next() {
      await new Promise<void>((done) => {
        changed = done
      })
      await setTimeout(settling)
    },
  }
}

function start(program: string, args: string[]): void {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: 'inherit', env })
  child.on('exit', (code) => process.exit(code ?? 1))
  process.on('exit', () => child.kill())
}
