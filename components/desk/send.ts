import { deskUrls } from '../../lib/desk/desk-urls'

/** What the desk responds: whether it did what was asked, and at what time of the clock. Without a status it did not respond. */
export interface Reply<Body> {
  status?: number
  at: string
  body: Partial<Body & { reason: string }>
}

/** Sends to an address of the desk's API. What fails says why in `reason`. */
export function send<Body>(name: string, sent: unknown): Promise<Reply<Body>> {
  return post(deskUrls.api(name), { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) })
}

/** Sends a file, with what is said of it. */
export async function sendFile<Body>(name: string, query: Record<string, string>, file: File): Promise<Reply<Body>> {
  if (file.size > mostBytes)
    return { at: '', body: { reason: 'The file is larger than 50 MB.' } as Reply<Body>['body'] }
  return post(`${deskUrls.api(name)}?${new URLSearchParams(query)}`, { body: file })
}

const mostBytes = 50_000_000

async function post<Body>(address: string, request: RequestInit): Promise<Reply<Body>> {
  try {
    const response = await fetch(address, { method: 'POST', ...request })
    const at = new Date(response.headers.get('date') ?? '').toLocaleTimeString('en-GB', { timeStyle: 'short' })
    const isJson = response.headers.get('content-type')?.includes('json')
    const body = isJson ? await response.json() : { reason: response.ok ? undefined : await response.text() }
    return { status: response.status, at, body }
  } catch {
    const reason = 'the desk does not respond. What you write is kept in this browser; start the desk again.'
    return { at: '', body: { reason } as Reply<Body>['body'] }
  }
}
