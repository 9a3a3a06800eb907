// Serves the editor on this machine.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { editorHeaders } from './editor-headers'
import { type RequestFacts, refuseRequest } from './guard'

/** A server that lets through to the editor only what its own pages and the person at this machine ask for. */
export function editorServer(port: number, isOnGithub: boolean, editor: RequestListener): Server {
  const headers = editorHeaders(isOnGithub)
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const refusal = refuseRequest(factsOf(request, isOnGithub), port)
    if (refusal === undefined) editor(request, response)
    else
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${refusal}\n`)
  })
  // The editor speaks HTTP alone, and Next.js would respond by itself.
  server.on('upgrade', (_, socket) => socket.destroy())
  return server
}

/** Where GitHub leads back to from its sign-in, with what it says in a query. */
const signedIn = /^\/api\/keystatic\/github\/oauth\/callback\/?\?/

function factsOf({ method = '', url = '', headers }: IncomingMessage, isOnGithub: boolean): RequestFacts {
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    fetchSite: only(headers['sec-fetch-site']),
    fetchMode: only(headers['sec-fetch-mode']),
    hasQuery: url.includes('?') && !(isOnGithub && signedIn.test(url)),
  }
}

function only(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join()
}
