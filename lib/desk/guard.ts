/** A request to the desk, as far as it says where it comes from. Headers are absent where the client sent none. */
export interface RequestFacts {
  method: string
  host?: string
  origin?: string
  /** `Sec-Fetch-Site`, which browsers send and pages cannot. */
  fetchSite?: string
  /** `Sec-Fetch-Mode`. */
  fetchMode?: string
  /** Whether its address has a query, which may have words for a page to show. */
  hasQuery?: boolean
}

const foreign = 'Another site may not use the desk.'

/** Why a request is refused; undefined when it comes from the desk's own pages, or from someone who opens one. */
export function refuseRequest(
  { method, host, origin, fetchSite, fetchMode, hasQuery }: RequestFacts,
  port: number,
): string | undefined {
  const names = ['127.0.0.1', 'localhost']
  const own = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]
  // A name that an attacker points at this machine is still in `Host`.
  if (host === undefined || !own.includes(host)) return `The desk is at http://${own[0]}/desk/ only.`
  if (origin !== undefined && origin !== `http://${host}`) return foreign
  const isRead = method === 'GET' || method === 'HEAD'
  const isOpened = isRead && fetchMode === 'navigate' && !hasQuery
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none' && !isOpened) {
    return foreign
  }
  if (isRead) return undefined
  if (method !== 'POST') return 'The desk takes no such request.'
  return origin === undefined && fetchSite !== 'same-origin'
    ? 'Only pages of the desk may change something.'
    : undefined
}
