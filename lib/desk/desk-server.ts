// Serves the desk on this machine.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { deskHeaders } from './desk-headers'
import { type RequestFacts, refuseRequest } from './guard'

/** A server that lets through to the desk only what its own pages and the person at this machine ask for. */
export function deskServer(port: number, desk: RequestListener): Server {
  const server = createServer((request, response) => {
    for (const [name, value] of deskHeaders(randomBytes(16).toString('base64'))) {
      response.setHeader(name, value)
      // Next.js takes the nonce for its scripts from here, and nothing that a client sent may stand in its place.
      request.headers[name.toLowerCase()] = value
    }
    const refusal = refuseRequest(factsOf(request), port)
    if (refusal === undefined) desk(request, response)
    else
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${refusal}\n`)
  })
  // The desk speaks HTTP alone, and Next.js would respond by itself.
  server.on('upgrade', (_, socket) => socket.destroy())
  return server
}

function factsOf({ method = '', url = '', headers }: IncomingMessage): RequestFacts {
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    fetchSite: only(headers['sec-fetch-site']),
    fetchMode: only(headers['sec-fetch-mode']),
    hasQuery: url.includes('?'),
  }
}

function only(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join()
}
