// Opens the editor on this machine: npm run edit
import { rmSync } from 'node:fs'
import next from 'next'
import { editorServer } from '../editor/editor-server'
import { contentDir, githubStorage, port } from '../environment'
import { takeLock } from '../lock'
import { fail, reasonOf, run } from './run'

try {
  const number = port()
  const isOnGithub = githubStorage() !== undefined
  takeLock('.next/cache/edit.lock', 'editor')
  Object.assign(process.env, { EDITING: '1', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  console.log('Preparing the editor …')
  rmSync('.next/edit', { recursive: true, force: true })
  await run('next', ['build'])
  const app = next({ dev: false, hostname: '127.0.0.1', port: number })
  await app.prepare()
  const server = editorServer(number, isOnGithub, app.getRequestHandler())
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `Something else uses port ${number}. Stop it, or take another: PORT=${number + 1} npm run edit`
        : reasonOf(error),
    ),
  )
  server.listen(number, '127.0.0.1', () => {
    console.log(`The editor of ${contentDir()}/ is at http://127.0.0.1:${number}/ until you press Ctrl+C.`)
  })
} catch (error) {
  fail(reasonOf(error))
}
