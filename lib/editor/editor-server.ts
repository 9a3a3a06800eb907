// Serves the editor on this machine.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { editorHeaders, refuseRequest } from './guard'

/** A server that lets through to the editor only what its own pages and the person at this machine ask for. */
export function editorServer(port: number, isOnGithub: boolean, editor: RequestListener): Server {
  const headers = editorHeaders(isOnGithub)
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const refusal = refuseRequest(factsOf(request), port)
    if (refusal === undefined) editor(request, response)
    else
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${refusal}\n`)
  })
  // The editor speaks HTTP alone, and Next.js would answer by itself.
  server.on('upgrade', (_, socket) => socket.destroy())
  return server
}

function factsOf({ method = '', url = '', headers }: IncomingMessage) {
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
