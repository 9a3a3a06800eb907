import { maximumBytes } from '../rules/file-rules'
import { isEditing } from '../settings'
import { reasonOf } from '../system/reason'
import { isRecord } from '../system/record'

/** Why the desk does not do what was asked, in plain words, with the HTTP status that says so and what a page needs besides. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 413 | 422,
    message: string,
    readonly more: object = {},
  ) {
    super(message)
  }
}

/** As much of a document as a text of the greatest size can have. */
const mostBytes = 4 * maximumBytes

const tooLarge = 'This is more than a policy can have, so nothing was saved. Divide the text into two policies.'

/** What was sent to the desk: a JSON object, or the query of an address. */
export type Sent = Record<string, unknown>

/** A route of the desk's API. What it responds is JSON, `{ reason }` where it fails; where no desk is served, there is nothing. */
export function deskHandler(respond: (sent: Sent) => unknown): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isEditing()) return new Response(null, { status: 404 })
    try {
      return json(await respond(await readSent(request)))
    } catch (error) {
      if (error instanceof Refusal) return json({ reason: error.message, ...error.more }, error.status)
      console.error(error)
      return json({ reason: reasonOf(error) }, 500)
    }
  }
}

/** The text that was sent by a name. Refuses what has none. */
export function textIn(sent: Sent, name: string): string {
  const text = sent[name]
  if (typeof text !== 'string') throw new Refusal(400, `This page did not send its ${name}. Reload it.`)
  return text
}

function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

async function readSent(request: Request): Promise<Sent> {
  if (request.method === 'GET') return Object.fromEntries(new URL(request.url).searchParams)
  const sent = parse(await readBody(request))
  if (!isRecord(sent)) throw new Refusal(400, 'This is nothing that the pages of the desk send. Reload the page.')
  return sent
}

/** The body of a request, of which no more is read than a draft can have. */
async function readBody({ headers, body }: Request): Promise<string> {
  if (Number(headers.get('content-length')) > mostBytes) throw new Refusal(413, tooLarge)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > mostBytes) throw new Refusal(413, tooLarge)
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
