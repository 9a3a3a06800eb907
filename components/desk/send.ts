import { deskUrls } from '../../lib/desk/desk-urls'
import { keepWho, whoKept } from './kept'

/** What the desk responds: whether it did what was asked, and at what time of the clock. Without a status it did not respond. */
interface Reply<Body> {
  status?: number
  at: string
  body: Partial<Body & { reason: string }>
}

/** Asks an address of the desk's API about something. What fails says why in `reason`. */
export function get<Body>(name: string, about: Record<string, string>): Promise<Reply<Body>> {
  return request(`${deskUrls.api(name)}?${new URLSearchParams(about)}`)
}

/** Sends to an address of the desk's API, with who was named last unless it names someone. What is short may be sent while the page `isLeft`. */
export async function send<Body>(name: string, sent: object, isLeft = false): Promise<Reply<Body>> {
  const body = JSON.stringify({ ...whoKept(), ...sent })
  const headers = { 'content-type': 'application/json' }
  const reply = await request<Body>(deskUrls.api(name), { method: 'POST', headers, body, keepalive: isLeft })
  if (reply.status === 200) keepWho(sent)
  return reply
}

/** Sends a file, with what is said of it. */
export async function sendFile<Body>(name: string, query: Record<string, string>, file: File): Promise<Reply<Body>> {
  const refuse = (reason: string): Reply<Body> => ({ at: '', body: { reason } as Reply<Body>['body'] })
  if (file.size > mostBytes) return refuse('The file is larger than 50 MB.')
  // A browser no longer reads what another program has saved anew.
  const bytes = await new Response(file).arrayBuffer().catch(() => undefined)
  if (!bytes) return refuse('The file was changed, moved or deleted after it was chosen. Choose it again.')
  const address = `${deskUrls.api(name)}?${new URLSearchParams(query)}`
  const reply = await request<Body>(address, { method: 'POST', body: bytes })
  if (reply.status === 200) keepWho(query)
  return reply
}

const mostBytes = 50_000_000

async function request<Body>(address: string, sent?: RequestInit): Promise<Reply<Body>> {
  try {
    const response = await fetch(address, sent)
    const at = new Date(response.headers.get('date') ?? '').toLocaleTimeString('en-GB', { timeStyle: 'short' })
    const isJson = response.headers.get('content-type')?.includes('json')
    const body = isJson ? await response.json() : { reason: response.ok ? undefined : await response.text() }
    return { status: response.status, at, body }
  } catch {
    const reason = 'the desk does not respond. Start it again.'
    return { at: '', body: { reason } as Reply<Body>['body'] }
  }
}
