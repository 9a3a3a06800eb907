import { closest } from 'fastest-levenshtein'
import { requestContact } from '../rules/request-contact'
import { requestTarget } from '../rules/request-target'
import { problem } from '../text/problem'
import { headingsByAnchor } from './anchors'
import type { CurrentText } from './contacts'
import type { CompanyFacts } from './facts'
import { isNear } from './suggest'

/** Reports requests that rest on no section of a policy's current text, or that readers have no e-mail address for. */
export function checkRequests({ document, facts }: CurrentText, company: CompanyFacts): void {
  const { file, requests } = facts
  const [first] = requests.values()
  if (!first || !document.outline) return
  const sections = headingsByAnchor(document.outline)
  for (const [name, { values }] of requests) {
    for (const { text, offset } of values) {
      const section = sections.get(text)
      if (section?.anchor === text) continue
      if (section) {
        const reason = `the request \`${name}\` rests on #${text}, a former anchor of "${section.title}"; write \`${section.anchor}\` if that section grants it, or delete the line`
        problem(file, offset, reason, requestTarget)
        continue
      }
      const near = closest(text, [...sections.keys()])
      const reason = `the request \`${name}\` rests on #${text}, and ${document.path} has no such section; ${isNear(text, near ?? '') ? `did you mean \`${near}\`? If` : 'if'} the policy does not grant it, delete the line`
      problem(file, offset, reason, requestTarget)
    }
  }
  if ((facts.email ?? company.email) !== undefined) return
  const reason = `the page lists these requests without links, as there is no e-mail address; write \`email: …\` here, or in \`${document.company}/company.yaml\``
  problem(file, first.offset, reason, requestContact)
}
