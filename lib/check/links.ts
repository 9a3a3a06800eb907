import { closest } from 'fastest-levenshtein'
import { siteLink } from '../rules/link'
import { type Days, inForce } from '../status'
import { problem } from '../text/problem'
import { urls } from '../urls'
import { anchorsOf } from './anchors'
import type { PolicyDocument } from './document'

/** Reports links of the texts to a page or a section that this site does not have on a day. */
export function checkLinks(documents: PolicyDocument[], companies: string[], day: string): void {
  const pages = anchorsByPage(
    documents.filter(({ isDraft }) => !isDraft),
    companies,
    day,
  )
  for (const document of documents) {
    const { file, company, policy, updated, outline } = document
    for (const { url, line, column } of outline?.links ?? []) {
      const own = urls.version(company, policy, updated)
      const [path = '', fragment] = (url.startsWith('#') ? own + url : url).split('#')
      const anchors = path === own ? anchorsOf(document) : pages.get(path)
      if (path !== own && !pages.has(path)) {
        const near = closest(path, [...pages.keys()])
        problem(file, { line, column }, `this site has no page \`${path}\`; did you mean \`${near}\`?`, siteLink)
      } else if (fragment !== undefined && anchors && !anchors.includes(fragment)) {
        const near =
          anchors.length > 0 ? `did you mean \`#${closest(fragment, anchors)}\`?` : 'write the address without it'
        problem(file, { line, column }, `\`${path}\` has no section \`#${fragment}\`; ${near}`, siteLink)
      }
    }
  }
}

/** The anchors of each page; undefined where its text could not be read. */
function anchorsByPage(
  versions: PolicyDocument[],
  companies: string[],
  day: string,
): Map<string, string[] | undefined> {
  const pages = new Map<string, string[] | undefined>(
    [urls.home(), urls.feed(), urls.catalogue(), urls.seals()].map((page) => [page, []]),
  )
  for (const company of companies) pages.set(urls.company(company), [])
  const byPage = new Map<string, Dated[]>()
  for (const version of versions) {
    const { company, policy, updated, effective, outline } = version
    const anchors = outline && anchorsOf(version)
    pages.set(urls.version(company, policy, updated), anchors)
    for (const page of [urls.changes, urls.since]) pages.set(page(company, policy, updated), undefined)
    pages.set(urls.source(company, policy, updated), [])
    for (const page of [urls.history, urls.policyData, urls.policyFeed, urls.coverage, urls.coverageData])
      pages.set(page(company, policy), [])
    const page = urls.policy(company, policy)
    byPage.set(page, [...(byPage.get(page) ?? []), { updated, effective, anchors }])
  }
  for (const [page, dated] of byPage) pages.set(page, inForce(dated, day)?.anchors)
  return pages
}

interface Dated extends Days {
  anchors: string[] | undefined
}
