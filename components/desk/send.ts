import { deskUrls } from '../../lib/desk/desk-urls'

/** What the desk responds: whether it did what was asked, and at what time of the clock. Without a status it did not respond. */
export interface Reply<Body> {
  status?: number
  at: string
  body: Partial<Body & { reason: string }>
}

/** Sends to an address of the desk's API. What fails says why in `reason`. */
export async function send<Body>(name: string, sent: unknown): Promise<Reply<Body>> {
  try {
    const response = await fetch(deskUrls.api(name), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    const at = new Date(response.headers.get('date') ?? '').toLocaleTimeString('en-GB', { timeStyle: 'short' })
    const isJson = response.headers.get('content-type')?.includes('json')
    const body = isJson ? await response.json() : { reason: response.ok ? undefined : await response.text() }
    return { status: response.status, at, body }
  } catch {
    const reason = 'the desk does not respond. What you write is kept in this browser; start the desk again.'
    return { at: '', body: { reason } as Reply<Body>['body'] }
  }
}
