import type { PolicyDocument } from '../content/content'
import type { CompanyFacts, PolicyFacts } from '../content/facts'
import type { Value } from '../content/fields'
import { nearest } from '../content/mistakes'
import { requestNamed } from '../laws/requests'
import { counselRules } from '../rules/counsel-rules'
import { both, type Said } from '../source/said'
import { headingsByAnchor } from '../text/outline'
import { problem } from '../text/problem'
import { ledCovers, saidNow, saysLed } from './coverage'

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
    for (const [value, reason] of wrong) problem(file, value.offset, reason, counselRules['request-target'])
    if (wrong.size > 0 || !current?.outline || values.some(({ text: anchor }) => listed.has(anchor))) continue
    const reason = both`the page lists the request ${requestNamed(name)} only once ${document.path} is in force; ${saidNow(`the section in ${current.path}`, true)}`
    problem(file, offset, reason, counselRules['request-target'])
  }
  if ((email ?? company.email) !== undefined) return
  const reason = `the page lists these requests without links, as there is no e-mail address; write \`email: …\` here, or in \`${document.company}/company.yaml\``
  problem(file, first.offset, reason, counselRules['request-contact'])
}

const out = ['delete the line', 'take it out'] as const

/** The anchors of a request that are none of sections that let people make it now, with what is wrong. */
function wrongAnchors(
  name: string,
  values: Value[],
  { outline, front, path }: PolicyDocument,
  documents: PolicyDocument[],
  listed: ReturnType<typeof headingsByAnchor>,
): Map<Value, Said> {
  const newest = headingsByAnchor(outline)
  const anchors = values.map(({ text }) => text)
  const led = ledCovers(anchors, documents)
  const request = both`the request ${requestNamed(name)}`
  const lets = 'lets people make it'
  const instead = `choose that section for it too if that ${lets}, or the one that does instead, or none`
  const wrongWith = (anchor: string): Said | undefined => {
    const one = led.find((own) => own.anchor === anchor)
    if (one) return saysLed(one, 'requests', name, both`${request} still rests on it`, lets, instead)
    const isListed = listed.has(anchor)
    if (newest.has(anchor) || (isListed && anchors.some((other) => newest.has(other)))) return undefined
    if (isListed || front?.named.retired?.has(anchor))
      return both`${request} rests on #${anchor}, a section that is gone from ${path}; ${saidNow(`the section that ${lets} now`, isListed)}, or ${out}`
    const near = nearest(anchor, [...newest.keys()])
    return both`${request} rests on #${anchor}, and ${path} has no such section; ${near ? `did you mean \`${near}\`? If` : 'if'} the policy does not let people make it, ${out}`
  }
  return new Map(
    values.flatMap((value): [Value, Said][] => {
      const reason = wrongWith(value.text)
      return reason === undefined ? [] : [[value, reason]]
    }),
  )
}
