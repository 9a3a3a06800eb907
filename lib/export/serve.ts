// Serves a built site from the disk.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join, posix, relative, sep } from 'node:path'
import sirv from 'sirv'
import { parseRedirects, redirectsFile } from '../landing/redirects'
import { headersFile, headersFor, parseHeaders } from './headers'

/** The files of settings for hosts, which are no pages. */
const settings = /^\/+_(headers|redirects)\/*$/

/** A server for the built site in a folder, which honours its `_headers` and `_redirects`, compressed files and the page for addresses that do not exist. A site that is built anew is served from then on. */
export function siteServer(folder: string): Server {
  let handler = siteHandler(folder)
  let built = timeOf(folder)
  return createServer((request, response) => {
    const time = timeOf(folder)
    if (time !== built && time !== undefined) {
      handler = siteHandler(folder)
      built = time
    }
    handler(request, response)
  })
}

/** When the site was built; undefined while another takes its place. */
function timeOf(folder: string): number | undefined {
  return statSync(join(folder, headersFile), { throwIfNoEntry: false })?.mtimeMs
}

function siteHandler(folder: string): RequestListener {
  const rules = parseHeaders(readFileSync(join(folder, headersFile), 'utf8'))
  const redirects = readRedirects(folder)
  const notFound = readFileSync(join(folder, '404.html'))
  const pages = new Set(pagePaths(folder))
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'] })
  return (request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? []
    const path = decode(pathname)
    const moved = redirects.get(path)
    if (moved !== undefined) {
      response.writeHead(301, { location: moved + search }).end()
      return
    }
    if (pages.has(`${pathname}/`)) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end()
      return
    }
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound)
    }
    if (settings.test(path)) missing()
    else files(request, response, missing)
  }
}

/** Where former addresses lead; a site may have none. */
function readRedirects(folder: string): Map<string, string> {
  const file = join(folder, redirectsFile)
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : new Map()
}

function pagePaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => posix.join('/', relative(folder, parentPath).split(sep).join('/'), '/'))
}

/** A path without escapes; as it is when they cannot be read. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
