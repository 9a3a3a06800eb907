import type { VFile } from 'vfile'
import type { PolicyDocument } from '../content/document'
import type { CompanyFacts } from '../content/facts'
import type { Value } from '../content/fields'
import { nearest } from '../content/suggest'
import { requestContact, requestTarget } from '../rules/counsel-rules'
import { headingsByAnchor } from '../text/outline'
import { problem } from '../text/problem'
import type { CurrentText } from './contacts'

type Headings = ReturnType<typeof headingsByAnchor>

/** Reports requests that rest on no section of a policy's newest text or of `current`, the one in force; that the page does not list yet; or that readers have no e-mail address for. */
export function checkRequests(
  { document, facts }: CurrentText,
  current: PolicyDocument | undefined,
  company: CompanyFacts,
): void {
  const { file, requests } = facts
  const [first] = requests.values()
  if (!first || !document.outline) return
  const newest = headingsByAnchor(document.outline)
  const listed = headingsByAnchor(current?.outline)
  for (const [name, { offset, values }] of requests) {
    const isSound = values.map((value) => checkAnchor(name, value, document, newest, listed, file)).every(Boolean)
    if (!isSound || !current?.outline || values.some(({ text }) => listed.has(text))) continue
    const reason = `the page lists the request \`${name}\` only once ${document.path} is in force; write the anchor of the section in ${current.path} beside it, as \`[old, new]\``
    problem(file, offset, reason, requestTarget)
  }
  if ((facts.email ?? company.email) !== undefined) return
  const reason = `the page lists these requests without links, as there is no e-mail address; write \`email: …\` here, or in \`${document.company}/company.yaml\``
  problem(file, first.offset, reason, requestContact)
}

/** Whether an anchor is one of a section, by which it is known in the newest text or in the one in force. */
function checkAnchor(
  name: string,
  { text, offset }: Value,
  { path }: PolicyDocument,
  newest: Headings,
  listed: Headings,
  file: VFile,
): boolean {
  const section = newest.get(text)
  if (section?.anchor === text || listed.get(text)?.anchor === text) return true
  const near = nearest(text, [...newest.keys()])
  const reason = section
    ? `the request \`${name}\` rests on #${text}, a former anchor of "${section.title}"; write \`${section.anchor}\` if that section lets people make it, or delete the line`
    : `the request \`${name}\` rests on #${text}, and ${path} has no such section; ${near ? `did you mean \`${near}\`? If` : 'if'} the policy does not let people make it, delete the line`
  problem(file, offset, reason, requestTarget)
  return false
}
