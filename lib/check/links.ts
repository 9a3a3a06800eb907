import { closest } from 'fastest-levenshtein'
import type { Content } from '../content/checked'
import { type Fragments, fragmentsOf } from '../landing/pages'
import { siteLink } from '../rules/link-rules'
import { readAnchor } from '../text/anchor'
import { problem } from '../text/problem'
import { urls } from '../urls'

/** Reports links of the texts to a page or a section that this site does not have. */
export function checkLinks({ policies }: Content, pages: Map<string, Fragments>): void {
  for (const document of [...policies.values()].flat()) {
    const { file, company, policy, updated, outline } = document
    for (const { url, line, column } of outline?.links ?? []) {
      const own = urls.version(company, policy, updated)
      const [path = '', written] = (url.startsWith('#') ? own + url : url).split('#')
      const fragment = written === undefined ? undefined : readAnchor(written)
      const fragments = path === own ? fragmentsOf(document) : pages.get(path)
      if (path !== own && !pages.has(path)) {
        const near = closest(path, [...pages.keys()])
        problem(file, { line, column }, `this site has no page \`${path}\`; did you mean \`${near}\`?`, siteLink)
      } else if (fragment !== undefined && fragments && !fragments.has(fragment)) {
        const near =
          fragments.size > 0
            ? `did you mean \`#${closest(fragment, [...fragments.keys()])}\`?`
            : 'write the address without it'
        problem(file, { line, column }, `\`${path}\` has no section \`#${fragment}\`; ${near}`, siteLink)
      }
    }
  }
}
