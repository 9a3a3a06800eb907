// Responds over HTTP as the API of the desk does.
import type { RequestListener } from 'node:http'
import { PassThrough, pipeline, Readable } from 'node:stream'

/** A listener of a server of Node.js that responds by a handler of the web's requests, which is given method, address, length and body. */
export function listenerOf(handler: (request: Request) => Promise<Response>): RequestListener {
  return async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const length = headers['content-length']
    // A body that is not read to its end closes its own stream, and the connection must last for the response.
    const body = Readable.toWeb(request.pipe(new PassThrough()))
    const reply = await handler(
      new Request(new URL(url, 'http://127.0.0.1'), {
        method,
        headers: length === undefined ? {} : { 'content-length': length },
        ...(method === 'POST' && { body: body as BodyInit, duplex: 'half' }),
      }),
    )
    response.writeHead(reply.status, Object.fromEntries(reply.headers))
    // Whoever asked may be gone by now.
    pipeline(reply.body ?? [], response, () => {})
  }
}
