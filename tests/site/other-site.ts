import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine, and its address without a slash at the end. */
export interface OtherSite {
  server: Server
  origin: string
}

/** Starts a server on a port, or on any that is free. */
export async function startSite(listener: RequestListener, port = 0): Promise<OtherSite> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Answers every request with a page of some HTML. */
export function pageOf(body: string): RequestListener {
  return (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html;charset=utf-8' })
      .end(`<!doctype html><title>Another site</title>${body}`)
  }
}
