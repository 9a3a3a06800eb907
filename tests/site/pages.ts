import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { besideOf, rulesFile } from '../../lib/export/hosts/hosts'
import type { SiteRules } from '../../lib/export/hosts/rules'
import { addressOf, type Site, sites } from './sites'

export interface SitePage {
  site: Site
  /** Its path on the site. */
  path: string
  /** Its whole address. */
  address: string
  /** What is sent for it. */
  html: string
  /** How many bytes that is, compressed. */
  weight: number
}

const everyPage: SitePage[] = sites.flatMap((site) =>
  filesIn(site.out)
    .filter((file) => /\.html?$/.test(file))
    .map((file) => {
      const path = file === '404.html' ? '/nothing/is/here/' : `/${file.replace(/(^|\/)index\.html$/, '$1')}`
      const html = readFileSync(join(site.out, file), 'utf8')
      const weight = statSync(join(site.out, `${file}.br`)).size
      return { site, path, address: addressOf(site, path), html, weight }
    }),
)

const redirects = new Map(
  sites.map((site) => {
    const rules: SiteRules = JSON.parse(readFileSync(join(besideOf(site.out), rulesFile), 'utf8'))
    return [site, new Map(rules.redirects)]
  }),
)

/** Where the former addresses of a site lead, by their paths. */
export function redirectsOf(site: Site): Map<string, string> {
  return redirects.get(site) ?? new Map()
}

/** All pages of both sites, the page for addresses that do not exist included. */
export const pages: SitePage[] = everyPage.filter(({ site, path }) => !redirectsOf(site).has(path))

/** The page at a path of a site. Throws when there is none. */
export function pageAt(site: Site, path: string): SitePage {
  const found = pages.find((page) => page.site === site && page.path === path)
  if (!found) throw new Error(`${site.out} has no page at ${path}`)
  return found
}

const ids = new Map<string, string[]>()

/** The ids of a page, in order. */
export function idsIn({ html }: SitePage): string[] {
  const found = ids.get(html) ?? []
  if (ids.has(html)) return found
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') found.push(properties.id)
  })
  ids.set(html, found)
  return found
}

/** The pages at former addresses, from which the server of the tests leads on before it sends them. */
export const forwardPages: SitePage[] = everyPage.filter(({ site, path }) => redirectsOf(site).has(path))

export interface VersionPage extends SitePage {
  /** The front matter of its version, by name. */
  fields: Record<string, string>
  /** The body of its version, as written. */
  body: string
  updated: string
  /** The day on which it takes effect. */
  effective: string
}

/** The longest page of every kind, in every direction of writing. */
export const kindsOfPages: SitePage[] = pages
  .toSorted((a, b) => b.html.length - a.html.length)
  .filter((page, index, sorted) => sorted.findIndex((other) => kindOf(other) === kindOf(page)) === index)

/** What the address and the title of a page say of its kind. */
function kindOf({ site, path, html }: SitePage): string {
  const [, company = '', name = '', ...rest] = path.replace(/\/[a-z]{2}\/$/, '/').split('/')
  const isOwn = ['', 'links', 'delete-account'].includes(name)
  const folder = versionsOf(site, company, name).length > 0 ? 'policy' : 'shortcut'
  const below = rest.map((part) => part.replace(/^[\d-]+$/, 'day'))
  const [, status] = /<title>(Upcoming|Superseded)/.exec(html) ?? []
  return [company !== '', isOwn ? name : folder, ...below, status, /<html[^>]* dir=/.test(html)].join(' ')
}

/** The pages that show a version of a policy. */
export const versionPages: VersionPage[] = pages.flatMap((page) => {
  const [, company, policy, named] = /^\/([a-z-]+)\/([a-z-]+)\/(?:(\d{4}-\d\d-\d\d)\/)?$/.exec(page.path) ?? []
  if (company === undefined || policy === undefined) return []
  const versions = versionsOf(page.site, company, policy)
  const shown = named === undefined ? versions.filter(({ effective }) => effective <= page.site.today) : versions
  const version = named === undefined ? shown.at(-1) : shown.find(({ updated }) => updated === named)
  return version ? [{ ...page, ...version }] : []
})

/** The pages that compare two versions. */
export const redlinePages: SitePage[] = pages.filter(({ path }) => /\/changes\/|\/since\//.test(path))

/** The link kits of both sites. */
export const kits: SitePage[] = pages.filter(({ path }) => path.endsWith('/links/'))

/** The pages that show what laws ask of a policy. */
export const coveragePages: SitePage[] = pages.filter(({ path }) => path.endsWith('/coverage/'))

interface WrittenVersion {
  updated: string
  effective: string
  fields: Record<string, string>
  body: string
}

/** The versions of a policy as written, oldest first. */
export function versionsOf({ content }: Site, company: string, policy: string): WrittenVersion[] {
  const folder = join(content, company, policy)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => /^[\d-]+\.mdx$/.test(file))
  return names.sort().map((name) => {
    const updated = name.replace('.mdx', '')
    const [, front = '', ...rest] = readFileSync(join(folder, name), 'utf8').split(/^---$/m)
    const fields = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/s).slice(0, 2)),
    )
    return { updated, effective: fields.effective ?? updated, fields, body: rest.join('---') }
  })
}

/** The files below a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
