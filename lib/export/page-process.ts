// A process of its own: makes the pages that it is asked to, and ends.

import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { siteArchive } from '../archive/site-archive'
import { reasonOf } from '../system/files'
import { type Ask, makePages, type Share } from './pages'

const share = new Promise<Share>((done) => {
  process.on('message', (told: Share | 'documents') => {
    if (told === 'documents') readAhead()
    else done(told)
  })
})

/** Reads what the app, which runs in this process, is going to ask for. */
function readAhead(): void {
  try {
    siteArchive()
  } catch {
    // The app reports it.
  }
}

/** Makes the pages with an app of its own, which starts before they are known. */
async function makeShare(): Promise<void> {
  const [app, known] = await Promise.all([startApp(), share])
  try {
    await makePages(app.ask, known)
  } finally {
    app.stop()
  }
}

// The build may end without asking, or before this is heard.
process.once('disconnect', () => process.exit())
if (!process.connected) process.exit()
makeShare()
  .then(
    () => ({}),
    (error: unknown) => ({ error: reasonOf(error) }),
  )
  .then((done) => process.send?.(done, () => process.exit()))

/** Starts the compiled app, on this machine alone. */
async function startApp(): Promise<{ ask: Ask; stop: () => void }> {
  // Loading it takes a while, which a build that makes nothing is spared.
  const { default: next } = await import('next')
  const app = next({ dev: false, quiet: true })
  await app.prepare()
  const server = createServer(app.getRequestHandler())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    ask: (path) => ask(port, path),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function ask(port: number, path: string): Promise<Buffer> {
  return new Promise((done, refuse) => {
    const request = get(new URL(path, `http://127.0.0.1:${port}`), (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', refuse)
      response.on('end', () => {
        if (response.statusCode === 200) done(Buffer.concat(parts))
        else
          refuse(
            new Error(
              `The app has nothing at ${path} (${response.statusCode}). Build again: if that does not help, it is a fault of the site.`,
            ),
          )
      })
    })
    request.on('error', refuse)
  })
}
