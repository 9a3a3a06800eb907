import { closest } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import { problem } from '../text/problem'
import type { ReadText } from '../text/read'
import { allSections } from '../text/text'
import { urls } from '../urls'
import type { ContentFile } from './names'

/** A version: its file, what its name says and, unless that has errors, its text. */
export interface ReadVersion {
  file: VFile
  named: Extract<ContentFile, { kind: 'version' }>
  read?: ReadText
}

/** Reports links of the versions to a page or a section that this site does not have. */
export function checkLinks(versions: ReadVersion[]): void {
  const pages = anchorsByPage(versions)
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
function anchorsByPage(versions: ReadVersion[]): Map<string, string[] | undefined> {
  const pages = new Map<string, string[] | undefined>([[urls.home(), []]])
  const byDate = versions.toSorted((a, b) => a.named.updated.localeCompare(b.named.updated))
  for (const { named, read } of byDate) {
    const anchors = read && allSections(read.text.sections).flatMap(({ anchor, aliases }) => [anchor, ...aliases])
    pages.set(urls.company(named.company), [])
    pages.set(urls.policy(named.company, named.policy), anchors)
    pages.set(urls.version(named.company, named.policy, named.updated), anchors)
  }
  return pages
}
