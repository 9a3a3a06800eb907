import { type Days, inForce } from '../status'
import { urls } from '../urls'
import { headingsByAnchor } from './anchors'
import type { Content } from './checked'
import type { PolicyDocument } from './document'

/** What a fragment leads to on a page: a section by its own anchor, one by an anchor that it used to have, or the note on one that is gone. */
export type Landing = 'section' | 'alias' | 'note'

/** What the fragments of a page lead to; undefined where its text could not be read. */
export type Fragments = Map<string, Landing> | undefined

/** The pages of the site by their paths, and what their fragments lead to, as the site is on a day or, with `next`, when all that is announced or drafted is in force. */
export function sitePages(content: Content, day: string | 'next'): Map<string, Fragments> {
  const documents = [...content.policies.values()].flat().filter(({ isDraft }) => !isDraft || day === 'next')
  const pages = new Map<string, Fragments>(
    [urls.home(), urls.feed(), urls.catalogue(), urls.seals()].map((page) => [page, new Map()]),
  )
  for (const company of content.companies.keys()) {
    for (const page of [urls.company, urls.linksData]) pages.set(page(company), new Map())
    // It has ids for its parts.
    pages.set(urls.links(company), undefined)
  }
  const byPolicy = new Map<string, Dated[]>()
  for (const document of documents) {
    const { company, policy, updated, effective } = document
    const fragments = fragmentsOf(document)
    const name = `${company}/${policy}`
    byPolicy.set(name, [...(byPolicy.get(name) ?? []), { updated, effective, fragments }])
    if (document.isDraft) continue
    pages.set(urls.version(company, policy, updated), fragments)
    for (const page of [urls.changes, urls.since]) pages.set(page(company, policy, updated), undefined)
    pages.set(urls.source(company, policy, updated), new Map())
  }
  for (const [name, dated] of byPolicy) {
    const [company = '', policy = ''] = name.split('/')
    const shown = day === 'next' ? dated.at(-1) : inForce(dated, day)
    for (const page of [urls.policy, urls.embed]) pages.set(page(company, policy), shown?.fragments)
    for (const page of plainPages) pages.set(page(company, policy), new Map())
  }
  for (const [company, { shortcuts }] of content.companies) {
    // It shows a section with all that is in it.
    for (const name of shortcuts.keys()) pages.set(urls.shortcut(company, name), undefined)
  }
  return pages
}

const plainPages = [
  urls.history,
  urls.policyData,
  urls.policyFeed,
  urls.coverage,
  urls.coverageData,
  urls.badge,
  urls.badgeDark,
]

interface Dated extends Days {
  fragments: Fragments
}

/** What the fragments of the page of a text lead to. */
export function fragmentsOf({ outline, front }: PolicyDocument): Fragments {
  if (!outline) return undefined
  const sections = [...headingsByAnchor(outline)].map(([anchor, heading]): [string, Landing] => [
    anchor,
    heading.anchor === anchor ? 'section' : 'alias',
  ])
  const notes = [...(front?.notes.retired?.keys() ?? [])].map((anchor): [string, Landing] => [anchor, 'note'])
  return new Map([...notes, ...sections])
}
