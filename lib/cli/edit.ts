// Opens the desk on this machine: npm run edit
import { existsSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { deskUrls } from '../desk/desk-urls'
import { pruneSaves } from '../desk/saves/saves'
import { deskServer } from '../desk/server/desk-server'
import { handlerOf } from '../desk/server/handler'
import { listenerOf } from '../desk/server/web-listener'
import { shareViews } from '../desk/shared-views'
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
  let [pages, api] = [wait, wait]
  // The port is taken first, as preparing the desk takes long.
  await listen(
    deskServer(
      number,
      (request, response) => pages(request, response),
      (request, response) => api(request, response),
    ),
    number,
  )
  await compileWithNext(() => console.log('Preparing the desk, which takes half a minute the first time …'))
  const { default: next } = await import('next')
  const app = next({ dev: false, hostname: '127.0.0.1', port: number })
  await app.prepare()
  api = await loadApi()
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
async function loadApi(): Promise<RequestListener> {
  const { actions } = await import('../desk/actions')
  shareViews((await import('../desk/views')).views)
  const { draftHtml } = await import('../../app/desk/draft-html')
  return listenerOf(handlerOf({ ...actions, page: { post: draftHtml } }))
}
