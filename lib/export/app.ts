// Runs the compiled app in this process, on this machine alone.
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Fetches a path of the site from the app. Throws when there is nothing. */
export type Ask = (path: string) => Promise<Buffer>

/** The compiled app, which makes pages when it is asked for them. */
export interface App {
  ask: Ask
  stop: () => void
}

/** Starts the compiled app. */
export async function startApp(): Promise<App> {
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
