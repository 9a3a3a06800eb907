// Judges from where requests to this machine come.
import type { IncomingMessage } from 'node:http'

const foreign = 'Another site may not use the desk.'

/** Why a request to the desk is refused; undefined when it comes from the desk's own pages, or from someone who opens one. */
export function refuseRequest(
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  port: number,
): string | undefined {
  // Browsers send `Sec-Fetch-…`, and pages cannot.
  const { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers
  const names = ['127.0.0.1', 'localhost']
  const own = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]
  // A name that an attacker points at this machine is still in `Host`.
  if (host === undefined || !own.includes(host)) return `The desk is at http://${own[0]}/desk/ only.`
  if (origin !== undefined && origin !== `http://${host}`) return foreign
  const isRead = method === 'GET' || method === 'HEAD'
  // A query may have words for a page to show.
  const isOpened = isRead && mode === 'navigate' && !url?.includes('?')
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpened) return foreign
  if (isRead) return undefined
  if (method !== 'POST') return 'The desk takes no such request.'
  return origin === undefined && site !== 'same-origin' ? 'Only pages of the desk may change something.' : undefined
}
