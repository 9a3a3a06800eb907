// Serves a built site from the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join, posix, relative, sep } from 'node:path'
import sirv from 'sirv'
import { settingsFiles } from '../settings'
import { decoded } from '../urls'
import { besideOf, rulesFile } from './hosts/hosts'
import { headersFor, type SiteRules } from './hosts/rules'

/** A server for the built site in a folder, which sends it by the rules beside it, with compressed files and the page for addresses that do not exist. A site that is built anew is served from then on. */
export function siteServer(folder: string): Server {
  let handler = siteHandler(folder)
  let served = siteIn(folder)
  return createServer((request, response) => {
    const site = siteIn(folder)
    if (site !== served && site !== undefined) {
      handler = siteHandler(folder)
      served = site
    }
    handler(request, response)
  })
}

/** When the site that stands in a folder was made, as disks give the number of a folder that is gone to another; undefined while another takes its place. */
function siteIn(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs
}

function siteHandler(folder: string): RequestListener {
  const rules: SiteRules = JSON.parse(readFileSync(join(besideOf(folder), rulesFile), 'utf8'))
  const redirects = new Map(rules.redirects)
  const notFound = readFileSync(join(folder, '404.html'))
  const pages = new Set(pagePaths(folder))
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'] })
  return (request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? []
    const path = decoded(pathname)
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
    const moved = redirects.get(path)
    if (moved !== undefined) {
      response.writeHead(301, { location: moved + search }).end()
      return
    }
    if (pages.has(`${pathname}/`)) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end()
      return
    }
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound)
    }
    const isThere = path.endsWith('/') ? pages.has(path) : !settingsFiles.includes(path.replace(/^\/+/, ''))
    if (!isThere) missing()
    else files(request, response, missing)
  }
}

function pagePaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => posix.join('/', relative(folder, parentPath).split(sep).join('/'), '/'))
}
