import { closest } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { type Days, inForce } from '../in-force'
import { problem } from '../text/problem'
import type { ReadText } from '../text/read'
import { allSections } from '../text/text'
import { urls } from '../urls'
import type { ContentFile } from './names'

/** A version: its file, what its name says and, unless that has errors, its text. */
export interface ReadVersion {
  file: VFile
  named: Extract<ContentFile, { kind: 'version' }>
  /** The day on which it takes effect. */
  effective: string
  read?: ReadText
}

/** Reports links of the versions to a page or a section that this site does not have on a day. */
export function checkLinks(versions: ReadVersion[], companies: string[], day: string): void {
  const pages = anchorsByPage(versions, companies, day)
  for (const { file, named, read } of versions) {
    for (const { url, line, column } of read?.links ?? []) {
      const own = urls.version(named.company, named.policy, named.updated)
      const [path = '', fragment] = (url.startsWith('#') ? own + url : url).split('#')
      const anchors = pages.get(path)
      if (!pages.has(path)) {
        const near = closest(path, [...pages.keys()])
        problem(file, { line, column }, `this site has no page \`${path}\`; did you mean \`${near}\`?`, 'link')
      } else if (fragment !== undefined && anchors && !anchors.includes(fragment)) {
        const near =
          anchors.length > 0 ? `did you mean \`#${closest(fragment, anchors)}\`?` : 'write the address without it'
        problem(file, { line, column }, `\`${path}\` has no section \`#${fragment}\`; ${near}`, 'link')
      }
    }
  }
}

/** The anchors of each page; undefined where its text could not be read. */
function anchorsByPage(versions: ReadVersion[], companies: string[], day: string): Map<string, string[] | undefined> {
  const pages = new Map<string, string[] | undefined>([[urls.home(), []]])
  for (const company of companies) pages.set(urls.company(company), [])
  const byPolicy = new Map<string, Dated[]>()
  for (const { named, effective, read } of versions) {
    const { company, policy, updated } = named
    const anchors = read && allSections(read.text.sections).flatMap(({ anchor, aliases }) => [anchor, ...aliases])
    pages.set(urls.version(company, policy, updated), anchors)
    const page = urls.policy(company, policy)
    byPolicy.set(page, [...(byPolicy.get(page) ?? []), { updated, effective, anchors }])
  }
  for (const [page, dated] of byPolicy) pages.set(page, inForce(dated, day)?.anchors)
  return pages
}

interface Dated extends Days {
  anchors: string[] | undefined
}
