import { draftHtml } from '../../../app/desk/draft-html'
import { actions } from '../../../lib/desk/actions'
import { handlerOf } from '../../../lib/desk/server/handler'

/** The response to a request of a page of the desk. */
export const respond = handlerOf({ ...actions, page: { post: draftHtml } })

/** Sends a file to an action of the desk. Returns what the desk says. */
export async function sendFile(action: string, query: Record<string, string>, body: BodyInit) {
  const address = `http://127.0.0.1:3000/desk/api/${action}/?${new URLSearchParams(query)}`
  return (await respond(new Request(address, { method: 'POST', body }))).json()
}

/** Sends a body to an action of the desk. Returns the status and what the desk says. */
export async function send(action: string, body: unknown, headers = {}) {
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const address = `http://127.0.0.1/desk/api/${action}/`
  const response = await respond(new Request(address, { method: 'POST', body: sent, headers }))
  return { status: response.status, ...(await response.json().catch(() => ({}))) }
}
