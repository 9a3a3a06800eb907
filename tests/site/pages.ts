import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { addressOf, type Site, sites } from './sites'

export interface SitePage {
  site: Site
  /** Its path on the site. */
  path: string
  /** Its whole address. */
  address: string
  /** What is sent for it. */
  html: string
}

/** All pages of both sites, the page for addresses that do not exist included. */
export const pages: SitePage[] = sites.flatMap((site) =>
  filesIn(site.out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = file === '404.html' ? '/nothing/is/here/' : `/${file.replace(/index\.html$/, '')}`
      const html = readFileSync(join(site.out, file), 'utf8')
      return { site, path, address: addressOf(site, path), html }
    }),
)

export interface VersionPage extends SitePage {
  /** The front matter of its version, by name. */
  fields: Record<string, string>
  /** The body of its version, as written. */
  body: string
  updated: string
}

/** The pages that show a version of a policy. */
export const versionPages: VersionPage[] = pages.flatMap((page) => {
  const [, company = '', policy = '', named] = page.path.split('/')
  const folder = join(page.site.content, company, policy)
  if (company === '' || policy === '' || company === 'nothing') return []
  const newest =
    readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .sort()
      .at(-1) ?? ''
  const updated = named || newest.replace('.mdx', '')
  const [, front = '', body = ''] = readFileSync(join(folder, `${updated}.mdx`), 'utf8').split(/^---$/m)
  const fields = Object.fromEntries(
    front
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2)),
  )
  return [{ ...page, fields, body, updated }]
})

/** The files below a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
