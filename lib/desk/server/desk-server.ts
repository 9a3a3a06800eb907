// Serves the desk on this machine.
import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { urls } from '../../urls'
import { deskUrls } from '../desk-urls'
import { deskHeaders } from './desk-headers'
import { refuseRequest } from './guard'

/** A server that lets through to the desk only what its own pages and the person at this machine ask for. */
export function deskServer(port: number, pages: RequestListener): Server {
  const server = createServer((request, response) => {
    for (const [name, value] of deskHeaders(randomBytes(16).toString('base64'))) {
      response.setHeader(name, value)
      // Next.js takes the nonce for its scripts from here, and nothing that a client sent may stand in its place.
      request.headers[name.toLowerCase()] = value
    }
    const say = (status: number, words: string) =>
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${words}\n`)
    const refusal = refuseRequest(request, port)
    const [path = ''] = (request.url ?? '').split('?')
    if (refusal !== undefined) say(403, refusal)
    else if (path === '/') response.writeHead(302, { location: deskUrls.home() }).end()
    else if (isOfDesk(path)) pages(request, response)
    else say(404, `This page of the site is not served here. The desk is at http://127.0.0.1:${port}${deskUrls.home()}`)
  })
  // The desk speaks HTTP alone, and Next.js would respond by itself.
  server.on('upgrade', (_, socket) => socket.destroy())
  return server
}

/** Whether a path is one of the desk or of what its pages load, and not one of the site, which the same app makes. */
function isOfDesk(path: string): boolean {
  return (/^\/(?:desk|_next)(?:\/|$)/.test(path) && !path.includes('/..')) || path === urls.icon()
}
