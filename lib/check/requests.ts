import type { PolicyDocument } from '../content/document'
import type { CompanyFacts, PolicyFacts } from '../content/facts'
import type { Value } from '../content/fields'
import { nearest } from '../content/suggest'
import { requestContact, requestTarget } from '../rules/counsel-rules'
import { headingsByAnchor } from '../text/outline'
import { problem } from '../text/problem'
import { ledCovers, saysLed } from './coverage'

/** Reports requests that rest on no section of a policy's newest text, or on one that is gone; that the page does not list yet; or that readers have no e-mail address for. `documents` are those of the policy, the newest last. A section that is gone may stay named as long as `current`, the version in force, has it, beside one that lets people make the request now. */
export function checkRequests(
  { file, requests, email }: PolicyFacts,
  document: PolicyDocument,
  documents: PolicyDocument[],
  current: PolicyDocument | undefined,
  company: CompanyFacts,
): void {
  const [first] = requests.values()
  if (!first || !document.outline) return
  const listed = headingsByAnchor(current?.outline)
  for (const [name, { offset, values }] of requests) {
    const wrong = wrongAnchors(name, values, document, documents, listed)
    for (const [value, reason] of wrong) problem(file, value.offset, reason, requestTarget)
    if (wrong.size > 0 || !current?.outline || values.some(({ text: anchor }) => listed.has(anchor))) continue
    const reason = `the page lists the request \`${name}\` only once ${document.path} is in force; write the anchor of the section in ${current.path} beside it, as \`[old, new]\``
    problem(file, offset, reason, requestTarget)
  }
  if ((email ?? company.email) !== undefined) return
  const reason = `the page lists these requests without links, as there is no e-mail address; write \`email: …\` here, or in \`${document.company}/company.yaml\``
  problem(file, first.offset, reason, requestContact)
}

/** The anchors of a request that are none of sections that let people make it now, with what is wrong. */
function wrongAnchors(
  name: string,
  values: Value[],
  { outline, front, path }: PolicyDocument,
  documents: PolicyDocument[],
  listed: ReturnType<typeof headingsByAnchor>,
): Map<Value, string> {
  const newest = headingsByAnchor(outline)
  const anchors = values.map(({ text }) => text)
  const led = ledCovers(anchors, documents)
  const rests = `the request \`${name}\` rests on`
  const wrongWith = (anchor: string): string | undefined => {
    const one = led.find((own) => own.anchor === anchor)
    if (one) return saysLed(one, 'requests', name, `the request \`${name}\` still rests on it`, 'lets people make it')
    const isListed = listed.has(anchor)
    if (newest.has(anchor) || (isListed && anchors.some((other) => newest.has(other)))) return undefined
    if (isListed || front?.named.retired?.has(anchor))
      return `${rests} #${anchor}, a section that is gone from ${path}; write the anchor of the section that lets people make it now${isListed ? ' beside it, as `[old, new]`' : ''}, or delete the line`
    const near = nearest(anchor, [...newest.keys()])
    return `${rests} #${anchor}, and ${path} has no such section; ${near ? `did you mean \`${near}\`? If` : 'if'} the policy does not let people make it, delete the line`
  }
  return new Map(
    values.flatMap((value): [Value, string][] => {
      const reason = wrongWith(value.text)
      return reason === undefined ? [] : [[value, reason]]
    }),
  )
}
