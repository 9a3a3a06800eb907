// Shows the site while its content and code are edited.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { reporter } from 'vfile-reporter'
import { checkContent } from '../check/content'
import { contentDir, port, today } from '../settings'
import { reasonOf } from '../system/reason'
import { hasErrors } from '../text/problem'
import { compileContent, stageContent } from './compile-content'
import { fail } from './run'

/** How long an editor may take to write a file, in milliseconds. */
const settling = 200

try {
  const changes = watchContent()
  // There is nothing to show before there is content without mistakes.
  while (!(await update())) await changes.next()
  start('next', ['dev', '--hostname', '127.0.0.1', '--port', String(port())])
  for (;;) {
    await changes.next()
    await update()
  }
} catch (error) {
  fail(reasonOf(error))
}

/** Compiles the content if nothing is wrong with it, and else reports that. Returns whether all is well. */
async function update(): Promise<boolean> {
  const { files } = checkContent(contentDir(), today(), 'published')
  const good = !files.some(hasErrors)
  if (good) {
    stageContent(files)
    await compileContent()
  } else console.error(`${reporter(files, { quiet: true })}\nThe pages show what was there before.`)
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
