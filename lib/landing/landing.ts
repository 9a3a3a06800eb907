import { closest } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { isFormerAddress } from '../content/addresses'
import { nearest } from '../content/mistakes'
import { linkRules } from '../rules/link-rules'
import { both, type Said } from '../source/said'
import { readAnchor, writeAnchor } from '../text/anchors'
import { reservedAnchors } from '../text/headings'
import { problem } from '../text/problem'
import { isEmbed, readUrl, withoutEscapes } from '../urls'
import type { Fragments } from './pages'

/** Where an address may lead: to a page or section, to a section by a former anchor, to the note on a retired section, on from another address, or nowhere. */
export const landingStates = ['lands', 'lands by alias', 'lands on a retired note', 'forwarded', 'broken'] as const

/** Where an address leads, and for one that leads nowhere, why, and where it could. */
export interface AddressReport {
  state: (typeof landingStates)[number]
  /** In words that follow the state; empty where there is nothing to say. */
  detail: string
  /** For one that leads nowhere on this site: what would make it land. */
  cure?: Said
}

/** What addresses can lead to. */
export interface AddressSpace {
  pages: Map<string, Fragments>
  /** Where each former address leads now, by its path without escapes. */
  forwards: Map<string, string>
  /** Where the site stands; undefined where addresses of any site are taken for its own. */
  site?: string
}

/** Where an address leads, written whole or as a path on the site. */
export function landingOf(address: string, { pages, forwards, site }: AddressSpace): AddressReport {
  const url = parseAddress(address)
  if (!url) return broken('it is no address; write one such as https://policies.example.org/klantra/privacy/')
  const isPath = address.startsWith('/')
  if (site !== undefined && !isPath && !isOn(url, site)) return broken(`it is not on ${site}`)
  const path = pathOn(site, url)
  const fragment = readAnchor(url.hash.slice(1).replace(/:~:.*$/s, ''))
  const page = [path, path.replace(/\/index\.html$/, '/')].find((one) => pages.has(one))
  if (page !== undefined) return landOn(page, fragment, pages)
  const target = pages.has(`${path}/`) ? `${path}/` : forwards.get(path)
  // What has no page yet gets no redirect.
  if (target !== undefined && pages.has(target)) {
    const landing = landOn(target, fragment, pages)
    const to = fragment === '' ? target : `${target}#${fragment}`
    return landing.state === 'broken' ? landing : { state: 'forwarded', detail: `to ${to}` }
  }
  const folder = site === undefined && !isPath ? folderBefore(path, pages) : undefined
  if (folder === undefined) return noPage(path, pages)
  return broken(`there is no page ${path}; if the site stands at ${url.origin}${folder}, set SITE_URL to that`)
}

/** The path of an address on a site, which may stand in a folder of its host. */
function pathOn(site: string | undefined, url: URL): string {
  const path = withoutEscapes(url.pathname)
  const folder = site === undefined ? '' : withoutEscapes(new URL(site).pathname).replace(/\/$/, '')
  return `${path}/`.startsWith(`${folder}/`) ? path.slice(folder.length) || '/' : path
}

/** The folder that would have to be left out of a path for it to lead to a page other than the home page; undefined where there is none. */
function folderBefore(path: string, pages: Map<string, Fragments>): string | undefined {
  const parts = path.split('/')
  const folders = parts.slice(2).map((_, at) => parts.slice(0, at + 2).join('/'))
  return folders.find((folder) => path !== `${folder}/` && pages.has(path.slice(folder.length)))
}

function noPage(path: string, pages: Map<string, Fragments>): AddressReport {
  // What another company has is no place for it.
  const [, company = ''] = path.split('/')
  const near = closest(
    path,
    [...pages.keys()].filter((one) => one.startsWith(`/${company}/`) && one.endsWith('/') === path.endsWith('/')),
  )
  const written = encodeURI(path)
  const former = /[^\w/.%~-]/.test(written) ? JSON.stringify(written) : written
  return broken(
    `there is no page ${path}${near ? `; it could lead to ${near}` : ''}`,
    isFormerAddress(written)
      ? both`write \`formerAddresses: [${former}]\` into the ${['company.yaml or policy.yaml of', 'facts about']} what is there instead`
      : undefined,
  )
}

function landOn(path: string, fragment: string, pages: Map<string, Fragments>): AddressReport {
  const fragments = pages.get(path)
  const isOnEveryPage =
    ['', 'top'].includes(fragment) ||
    (fragment === 'text' && path.endsWith('/')) ||
    (fragments && fragments.size > 0 && reservedAnchors.includes(fragment))
  const found = isOnEveryPage ? 'section' : fragments?.get(fragment)
  if (found || !fragments) return { state: stateOn[found ?? 'section'], detail: '' }
  const near = nearest(fragment, [...fragments.keys()])
  const to = near === undefined ? path : `${path}#${near}`
  // A section of a version that is sealed gets no other anchors.
  const isCurrent = pages.has(`${path}embed/`) || isEmbed(path)
  const written = writeAnchor(fragment)
  const cure =
    isCurrent && fragments.size > 1
      ? both`${[`write \`was #${written}\` into the bracket that ends the heading that says it now, as \`[was #${written}]\` or \`[#…, was #${written}]\`, or a note below \`retired:\``, 'lead its links to the section that says it now, or write a note below “Sections that are gone”']} if nothing does`
      : undefined
  return broken(`${path} has no section #${fragment}; it could lead to ${to}`, cure)
}

/** Where an address may lead that has a fragment. */
const stateOn = { section: 'lands', alias: 'lands by alias', note: 'lands on a retired note' } as const

function broken(detail: string, cure?: Said): AddressReport {
  return { state: 'broken', detail, cure }
}

function parseAddress(address: string): URL | undefined {
  const base = /^\/(?![/\\])/.test(address) ? 'https://site.invalid' : undefined
  const url = readUrl(address, base)
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/** Hosts lead on from http to https. */
function isOn(url: URL, site: string): boolean {
  const own = new URL(site)
  const folder = withoutEscapes(own.pathname).replace(/\/?$/, '/')
  return url.host === own.host && `${withoutEscapes(url.pathname)}/`.startsWith(folder)
}

/** An address that an app is known to ship. */
interface LinkInUse {
  address: string
  /** Which app ships it, and where; empty where the list does not say. */
  app: string
  /** The line in the list, from 1. */
  line: number
}

/** Reads a list of addresses: one a line, then the app that ships it. Empty lines, and those that begin with `#`, say nothing. */
export function readLinksInUse(text: string): LinkInUse[] {
  return text.split('\n').flatMap((written, index) => {
    const [, address = '', app = ''] = /^(\S+)\s*(.*)$/.exec(written.trim()) ?? []
    return address === '' || address.startsWith('#') ? [] : { address, app, line: index + 1 }
  })
}

/** Reports addresses that apps ship and that lead nowhere: on the site as it is, or once all that is announced or drafted is in force. */
export function checkLinksInUse(file: VFile, now: AddressSpace, next: AddressSpace): void {
  for (const { address, app, line } of readLinksInUse(String(file))) {
    const place = { line, column: 1 }
    if (app === '') {
      problem(
        file,
        place,
        'nothing says which app ships this address; write its name after it',
        linkRules['link-in-use'],
      )
      continue
    }
    const today = landingOf(address, now)
    const later = landingOf(address, next)
    if (later.state === 'broken') {
      const what = today.state === 'broken' ? 'leads nowhere' : 'would lead nowhere once the newest text is in force'
      problem(file, place, reasonOf(app, later, what), linkRules['link-in-use'])
    } else if (today.state === 'broken') {
      problem(file, place, reasonOf(app, { detail: today.detail }, 'leads nowhere yet'), linkRules['early-link'])
    }
  }
}

function reasonOf(app: string, { detail, cure }: Pick<AddressReport, 'detail' | 'cure'>, what: string): Said {
  return both`${app} ships this address, and it ${what}: ${detail}${cure ? both`; ${cure}` : ''}`
}
