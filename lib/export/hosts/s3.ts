import { embedBelow, type FileKind, type SiteRules } from './rules'

/** A function for CloudFront, for requests and responses of viewers: finds the file of an address, leads on from others, and sends the headers. Its runtime 2.0 reads the JavaScript of 2009 with a few newer things, such as `const` and arrow functions, and refuses `for … of` and `const { request } = event`: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html */
export function formatCloudFront({ headers, framings, redirects }: SiteRules): string {
  const framed = framings.map(({ path, headers: own }) => [`^${path}${embedBelow}`, Object.fromEntries(own)])
  // What S3 has of each file already is left as it is.
  const sent = headers.filter(([name]) => name !== 'Cache-Control')
  return `// Written by npm run build. lib/export/README.md says how CloudFront gets it.
const moved = ${JSON.stringify(Object.fromEntries(redirects))}
const headers = ${JSON.stringify(Object.fromEntries(sent))}
const framed = ${JSON.stringify(framed)}

function handler(event) {
  return event.context.eventType === 'viewer-response'
    ? withHeaders(event.request.uri, event.response)
    : found(event.request)
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
  Object.keys(query).forEach((name) => {
    const values = query[name].multiValue || [query[name]]
    values.forEach((one) => parts.push(one.value === '' ? name : name + '=' + one.value))
  })
  const address = parts.length > 0 ? to + '?' + parts.join('&') : to
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } }
}

function withHeaders(uri, response) {
  add(response, headers)
  framed.forEach((one) => {
    if (new RegExp(one[0]).test(uri)) add(response, one[1])
  })
  if (/\\.(json|xml)$/.test(uri)) response.headers['access-control-allow-origin'] = { value: '*' }
  return response
}

function add(response, some) {
  Object.keys(some).forEach((name) => {
    response.headers[name.toLowerCase()] = { value: some[name] }
  })
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
