import { playUserData } from '../citations'
import { failed, notTested, type StoreRule } from '../rule'

/** The page can be found at one address, which others than this machine can open. */
export const address: StoreRule = {
  id: 'address',
  says: 'The page names one public address as its own, the one in policies.json. Whether it answers there is not tested.',
  citations: [playUserData],
  check({ canonical }, { url }) {
    if (canonical !== url) {
      const named = canonical === undefined ? 'names no address' : `names the address ${canonical}`
      return failed([`The page ${named}, and policies.json ${url}; build the site again.`])
    }
    if (isPublic(url)) return undefined
    return notTested(`${url} is no public address; build the site with SITE_URL, the address where it will stand.`)
  },
}

/** Whether an address has a name that the public network may know. */
function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  const isNumber = /^[\d.]+$|^\[/.test(hostname)
  return /^https?:$/.test(protocol) && hostname.includes('.') && !isNumber && !reserved.test(hostname)
}

/** Names that only one machine or one network knows, by RFC 6761, RFC 6762 and ICANN. */
const reserved = /\.(localhost|local|internal|test|invalid|example|home\.arpa)\.?$/i
