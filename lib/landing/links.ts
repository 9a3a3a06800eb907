import type { Content, PolicyDocument } from '../content/content'
import { nearest } from '../content/mistakes'
import { linkRules } from '../rules/link-rules'
import { both, type Said } from '../source/said'
import { groupBy } from '../system/group-by'
import { readAnchor, writeAnchor } from '../text/anchors'
import { headingsByAnchor, isOfSite } from '../text/outline'
import { type Place, problem } from '../text/problem'
import { urls } from '../urls'
import { type Fragments, fragmentsOf } from './pages'
import { siteOf } from './site'

/** What bears on where the links of a company's policies lead. */
interface Surroundings {
  company: string
  website: string | undefined
  pages: Map<string, Fragments>
}

/** What surrounds the policies of a company on the site of some content. */
export function surroundingsOf(content: Content, company: string): Surroundings {
  return { company, website: content.companies.get(company)?.website, pages: siteOf(content).now }
}

/** Reports links of the texts to a page or a section that this site does not have, each once, and together those of which nothing says what is meant. */
export function checkLinks({ policies, translations, companies }: Content, pages: Map<string, Fragments>): void {
  for (const document of [...policies.values(), ...translations.values()].flat()) {
    const { file, company, outline } = document
    const around = { company, website: companies.get(company)?.website, pages }
    const places = groupBy(outline?.links ?? [], ({ url }) => url)
    const unknown: [url: string, places: Place[]][] = []
    for (const [url, own] of places) {
      const refusal = refuse(url, document, around)
      const also = own.length > 1 ? ` (the same link stands in ${linesOf(own.slice(1))})` : ''
      if (refusal === unknownPage) unknown.push([url, own])
      else if (refusal !== undefined) problem(file, own[0], both`${refusal}${also}`, linkRules.link)
    }
    const [first] = unknown
    if (first) problem(file, first[1][0], refuseAll(unknown, around), linkRules.link)
  }
}

function linesOf(places: Place[]): string {
  return `${places.length > 1 ? 'lines' : 'line'} ${places.map(({ line }) => line).join(', ')}`
}

/** Stands for the reason why a link leads nowhere where that is the same for all such links. */
const unknownPage = 'unknown page'

function refuseAll(links: [url: string, places: Place[]][], { company, website }: Surroundings): string {
  const named = links.map(([url, own], index) =>
    index > 0 || own.length > 1 ? `\`${url}\` (${linesOf(own)})` : `\`${url}\``,
  )
  const fix =
    website === undefined && links.some(([url]) => url.startsWith('/'))
      ? `; with \`website\` in ${company}/company.yaml, \`npm run check -- --fix\` writes what begins with \`/\` as an address of that site`
      : ''
  return `${named.join(', ')} ${links.length > 1 ? 'lead' : 'leads'} to no page of this site; write the address of a page from the root of the site, as \`${urls.company(company)}…/\`, or with https:// that of one elsewhere${fix}`
}

function refuse(url: string, document: PolicyDocument, around: Surroundings): Said | undefined {
  const { pages } = around
  const own = urls.version(document.company, document.policy, document.updated)
  const [path = '', written] = (url.startsWith('#') ? own + url : url).split('#')
  // A translation has the anchors of its version.
  const isOwn = path === own && document.language === undefined
  const fragments = isOwn ? fragmentsOf(document) : pages.get(path)
  if (!isOwn && !pages.has(path)) return refusePage(url, path, around)
  const fragment = written === undefined ? undefined : readAnchor(written)
  if (fragment === undefined || !fragments || fragments.has(fragment)) return undefined
  const what = isOwn ? 'this text' : `\`${path}\``
  const near = nearest(fragment, [...fragments.keys()])
  const title = isOwn ? headingsByAnchor(document.outline).get(near ?? '')?.title : undefined
  return both`${what} has no section \`#${fragment}\`; ${near === undefined ? adviceOn(isOwn, fragments.size > 0) : didYouMean(near, title)}`
}

function didYouMean(anchor: string, title: string | undefined): Said {
  const written = `\`#${writeAnchor(anchor)}\``
  return both`did you mean ${[written, title ? `“${title}”` : written]}?`
}

function adviceOn(isOwn: boolean, hasSections: boolean): Said {
  const known: Said = ['write the anchor of a section that it has, or', 'choose a section that it has, or write']
  return both`${hasSections ? known : 'write'} ${isOwn ? 'the words alone' : 'the address without it'}`
}

function refusePage(url: string, path: string, around: Surroundings): string {
  const meant = meantAddress(url, around)
  if (meant !== undefined)
    return `this site has no page \`${path}\`; write \`${meant}\`; \`npm run check -- --fix\` does that`
  const near = path.startsWith('/') ? nearest(path, [...around.pages.keys()]) : undefined
  if (near !== undefined) return `this site has no page \`${path}\`; did you mean \`${near}\`?`
  return unknownPage
}

/** The address that a link in a policy of a company was meant to have: of the policy of its name, or else on the company's website, where the text may come from; undefined for one that lands on a page, or where it is not known. */
export function meantAddress(url: string, { company, website, pages }: Surroundings): string | undefined {
  const [path = '', ...fragment] = url.split('#')
  if (path === '' || pages.has(path) || !isOfSite(url)) return undefined
  const name = path
    .replace(/\/(?:index\.html?)?$/i, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replaceAll('_', '-')
  const short = name.replace(/-?(?:policy|notice|statement)$/, '')
  const [, first = ''] = path.split('/')
  const owner = pages.has(urls.company(first)) ? first : company
  const found = [name, short].map((one) => urls.policy(owner, one)).find((one) => !one.endsWith('//') && pages.has(one))
  if (found !== undefined) return [found, ...fragment].join('#')
  const isOfWebsite = path.startsWith('/') && !path.startsWith(urls.company(owner)) && website !== undefined
  return isOfWebsite && nearest(path, [...pages.keys()]) === undefined ? new URL(url, website).href : undefined
}
