// Shows the site while its content and code are edited.
import { spawn } from 'node:child_process'
import { checkContent } from '../check/content'
import { reportOf } from '../check/report'
import { contentDir, port, today } from '../settings'
import { reasonOf } from '../system/files'
import { hasErrors } from '../text/problem'
import { compileContent, stageContent } from './compile-content'
import { isColored } from './policy/verb'
import { formatTerminal } from './report/terminal'
import { endWithUs, fail } from './run'
import { watchFolder } from './watch-folder'

try {
  const changes = watchFolder(contentDir())
  // There is nothing to show before there is content without mistakes.
  while (!(await update())) await changes()
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const args = ['dev', '--hostname', '127.0.0.1', '--port', String(port())]
  const child = spawn('node_modules/.bin/next', args, { stdio: 'inherit', env })
  child.on('exit', (code) => process.exit(code ?? 1))
  endWithUs(child)
  for (;;) {
    await changes()
    await update()
  }
} catch (error) {
  fail(reasonOf(error))
}

/** Compiles the content if nothing is wrong with it, and else reports that. Returns whether all is well. */
async function update(): Promise<boolean> {
  const content = checkContent(contentDir(), today(), 'published')
  const { files } = content
  const good = !files.some(hasErrors)
  if (good) {
    await compileContent(stageContent(files))
  } else {
    console.error(formatTerminal(reportOf(content, files), { isColored: isColored(process.stderr), isQuiet: true }))
    console.error('The pages show what was there before.')
  }
  return good
}
