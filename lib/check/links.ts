import { closest } from 'fastest-levenshtein'
import type { Content } from '../content/checked'
import { type Fragments, fragmentsOf } from '../landing/pages'
import { siteLink } from '../rules/link-rules'
import { readAnchor, writeAnchor } from '../text/anchor'
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
        problem(file, { line, column }, refusePage(url, path, company, pages), siteLink)
      } else if (fragment !== undefined && fragments && !fragments.has(fragment)) {
        const near =
          fragments.size > 0
            ? `did you mean \`#${writeAnchor(closest(fragment, [...fragments.keys()]))}\`?`
            : 'write the address without it'
        problem(file, { line, column }, `\`${path}\` has no section \`#${fragment}\`; ${near}`, siteLink)
      }
    }
  }
}

function refusePage(url: string, path: string, company: string, pages: Map<string, Fragments>): string {
  const meant = meantAddress(url, company, pages)
  if (meant !== undefined)
    return `this site has no page \`${path}\`; write \`${meant}\`; \`npm run check -- --fix\` does that`
  if (path.startsWith('/'))
    return `this site has no page \`${path}\`; did you mean \`${closest(path, [...pages.keys()])}\`?`
  return `\`${url}\` leads to no page of this site; write the address of a page from the root of the site, as \`${urls.company(company)}…/\`, or with https:// that of one elsewhere`
}

/** The address on this site that a link in a policy of a company was meant to have, by its last part; undefined for one that lands on a page, or where none matches. */
export function meantAddress(url: string, company: string, pages: Map<string, Fragments>): string | undefined {
  const [path = '', ...fragment] = url.split('#')
  if (path === '' || pages.has(path)) return undefined
  const name = path
    .replace(/\/(?:index\.html?)?$/i, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replaceAll('_', '-')
  const short = name.replace(/-?(?:policy|notice|statement)$/, '')
  const found = [name, short]
    .map((one) => urls.policy(company, one))
    .find((one) => one !== `/${company}//` && pages.has(one))
  return found && [found, ...fragment].join('#')
}
