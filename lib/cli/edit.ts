// Opens the desk on this machine: npm run edit
import { existsSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { deskUrls } from '../desk/desk-urls'
import { pruneSaves } from '../desk/saves/saves'
import { deskServer } from '../desk/server/desk-server'
import { handlerOf } from '../desk/server/handler'
import { shareProgram } from '../desk/shared-program'
import { contentDir, otherPort, port } from '../settings'
import { reasonOf } from '../system/files'
import { compileWithNext } from './compile-app'
import { fail } from './run'

try {
  const number = port()
  if (!existsSync(contentDir()))
    fail(`There is no folder ${contentDir()}. CONTENT_DIR names the folder of the policies.`)
  Object.assign(process.env, { EDITING: '1', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  pruneSaves(contentDir())
  const wait: RequestListener = (_, response) => {
    response.writeHead(503, { 'retry-after': '5' }).end('The desk is being prepared. Reload this page in a moment.\n')
  }
  let pages = wait
  // The port is taken first, as preparing the desk takes long.
  await listen(
    deskServer(number, (request, response) => pages(request, response)),
    number,
  )
  await compileWithNext(() => console.log('Preparing the desk, which takes half a minute the first time …'))
  const { default: next } = await import('next')
  const app = next({ dev: false, hostname: '127.0.0.1', port: number })
  await app.prepare()
  await shareDesk()
  pages = app.getRequestHandler()
  console.log(
    `The desk for ${contentDir()}/ is at http://127.0.0.1:${number}${deskUrls.home()} until you press Ctrl+C.`,
  )
} catch (error) {
  fail(reasonOf(error))
}

/** Listens on this machine alone. Throws in plain words when the port is taken. */
function listen(server: Server, number: number): Promise<void> {
  return new Promise((done, refuse) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${number} is taken, perhaps by a desk or a site that runs already. Choose another: PORT=${otherPort()} npm run edit`
      refuse(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
    server.listen(number, '127.0.0.1', () => done())
  })
}

/** What the pages of the desk show and send to. It is loaded once the environment is that of production, by which React chooses its code. */
async function shareDesk(): Promise<void> {
  const { actions } = await import('../desk/actions')
  const { views } = await import('../desk/views')
  const { draftHtml } = await import('../../app/desk/draft-html')
  shareProgram({ views, respond: handlerOf({ ...actions, page: { post: draftHtml } }) })
}
