import { embedBelow, type FileKind, type SiteRules } from './rules'

/** A function for CloudFront, for requests and responses of viewers: finds the file of an address, leads on from others, and sends the headers. */
export function formatCloudFront({ headers, framings, redirects }: SiteRules): string {
  const framed = framings.map(({ path, headers: own }) => [`^${path}${embedBelow}`, Object.fromEntries(own)])
  // What S3 has of each file already is left as it is.
  const sent = headers.filter(([name]) => name !== 'Cache-Control')
  return `// Written by npm run build. lib/export/README.md says how CloudFront gets it.
const moved = ${JSON.stringify(Object.fromEntries(redirects))}
const headers = ${JSON.stringify(Object.fromEntries(sent))}
const framed = ${JSON.stringify(framed)}

function handler(event) {
  const { request, response } = event
  return event.context.eventType === 'viewer-response' ? withHeaders(request.uri, response) : found(request)
}

function found(request) {
  const path = decoded(request.uri)
  if (Object.prototype.hasOwnProperty.call(moved, path)) return redirect(moved[path], request.querystring)
  if (path.endsWith('/')) request.uri += 'index.html'
  else if (/\\/[^/.]+$/.test(path) && !path.endsWith('/SHA256SUMS'))
    return redirect(request.uri.replace(/^\\/+/, '/') + '/', request.querystring)
  return request
}

function decoded(uri) {
  try {
    return decodeURIComponent(uri)
  } catch (error) {
    return uri
  }
}

function redirect(to, query) {
  const parts = []
  for (const name in query) {
    const values = query[name].multiValue || [query[name]]
    for (const { value } of values) parts.push(value === '' ? name : name + '=' + value)
  }
  const value = parts.length > 0 ? to + '?' + parts.join('&') : to
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value } } }
}

function withHeaders(uri, response) {
  add(response, headers)
  for (const [pattern, own] of framed) if (new RegExp(pattern).test(uri)) add(response, own)
  if (/\\.(json|xml)$/.test(uri)) response.headers['access-control-allow-origin'] = { value: '*' }
  return response
}

function add(response, some) {
  for (const name in some) response.headers[name.toLowerCase()] = { value: some[name] }
}
`
}

/** A script that copies the site to S3, each file with its type and for how long it may be kept. */
export function formatSync({ headers, kinds }: SiteRules): string {
  const always = cachingIn(headers) ?? ''
  const copies = kinds.map(({ ending, type, headers: own }) => {
    const others = kinds.filter((one) => one.ending !== ending && one.ending.endsWith(ending))
    const excluded = others.map((one) => ` --exclude '${globOf(one)}'`).join('')
    return `copy '${type}' '${cachingIn(own) ?? always}' --include '${globOf({ ending })}'${excluded}`
  })
  return `#!/bin/sh
# Written by npm run build. Copies the site to S3: sh out.host/sync.sh out s3://bucket
set -eu
from=$1
to=$2
copy() {
  type=$1
  caching=$2
  shift 2
  aws s3 sync "$from" "$to" --delete --exclude '*' "$@" --content-type "$type" --cache-control "$caching"
}
${copies.join('\n')}
# Removes what the site has no more, of whatever kind.
aws s3 sync "$from" "$to" --delete --size-only
`
}

function globOf({ ending }: Pick<FileKind, 'ending'>): string {
  return ending.startsWith('/') ? ending.slice(1) : `*${ending}`
}

function cachingIn(headers: SiteRules['headers']): string | undefined {
  return headers.find(([name]) => name === 'Cache-Control')?.[1]
}
