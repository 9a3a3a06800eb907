import { maximumBytes } from '../../rules/file-rules'
import { mostBytes as mostOfFile } from '../../source/formats'
import { reasonOf } from '../../system/files'
import { isRecord } from '../../system/record'
import { Unwritable } from '../document/document'
import { withoutCommands } from '../findings/commands'

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

/** What is done for a name of the API: for the query of an address, for JSON, or for a file, which is the body of its request beside the query. */
export interface Action {
  get?: (sent: Sent) => unknown
  post?: (sent: Sent) => unknown
  file?: (query: Record<string, string>, bytes: Uint8Array) => unknown
}

/** The handler of all requests to `/desk/api/`, by the name behind that. It responds with JSON, `{ reason }` where an action fails, or else with a file. */
export function handlerOf(actions: Readonly<Record<string, Action>>): (request: Request) => Promise<Response> {
  return async (request) => {
    const [, name = ''] = /\/desk\/api\/(\w+)/.exec(request.url) ?? []
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) return new Response(null, { status: 404 })
    try {
      const made = await act(action, request)
      return made instanceof Response ? made : json(made)
    } catch (error) {
      return responseTo(error)
    }
  }
}

function responseTo(error: unknown): Response {
  if (error instanceof Refusal) return json({ reason: withoutCommands(error.message), ...error.more }, error.status)
  if (error instanceof Unwritable) return json({ reason: error.message }, 422)
  // The page that sent it has gone, or was told to stop.
  if (isCutOff(error)) return new Response(null, { status: 400 })
  console.error(error)
  return json({ reason: withoutCommands(reasonOf(error)) }, 500)
}

function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
}

async function act({ get, post, file }: Action, request: Request): Promise<unknown> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  if (request.method !== 'POST') return get ? get(query) : new Response(null, { status: 405 })
  if (post) return post(await readSent(request))
  if (!file) return new Response(null, { status: 405 })
  const bytes = await readBody(request, mostOfFile, 'The file is larger than 50 MB, so it was not read.')
  try {
    return await file(query, bytes)
  } catch (error) {
    // What cannot be read of it is refused in its reader's words.
    throw error instanceof Refusal ? error : new Refusal(422, reasonOf(error))
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
  const body = new Response(await readBody(request, mostBytes, tooLarge))
  const sent: unknown = await body.json().catch(() => undefined)
  if (!isRecord(sent)) throw new Refusal(400, 'This is nothing that the pages of the desk send. Reload the page.')
  return sent
}

/** The body of a request, of which no more is read than it may have. */
async function readBody({ headers, body }: Request, most: number, refusal: string): Promise<Buffer<ArrayBuffer>> {
  if (Number(headers.get('content-length')) > most) throw new Refusal(413, refusal)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > most) throw new Refusal(413, refusal)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
