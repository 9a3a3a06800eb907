// Serves a built site from the disk.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, posix, relative, sep } from 'node:path'
import sirv from 'sirv'
import { headersFor, parseHeaders } from './headers'

/** The file of settings for hosts, which is no page. */
const settings = /^\/+(_|%5f)headers\/*$/i

/** A server for the built site in a folder, which honours its `_headers`, compressed files and the page for addresses that do not exist. */
export function siteServer(folder: string): Server {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const notFound = readFileSync(join(folder, '404.html'))
  const pages = new Set(pagePaths(folder))
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'] })
  return createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? []
    if (pages.has(`${pathname}/`)) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end()
      return
    }
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound)
    }
    if (settings.test(pathname)) missing()
    else files(request, response, missing)
  })
}

function pagePaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => posix.join('/', relative(folder, parentPath).split(sep).join('/'), '/'))
}
