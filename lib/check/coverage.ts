import type { VFile } from 'vfile'
import type { PolicyDocument } from '../content/document'
import type { PolicyFacts } from '../content/facts'
import type { Value } from '../content/fields'
import { inForce } from '../content/status'
import { nearest } from '../content/suggest'
import { readCover } from '../laws/covers'
import type { Profile } from '../laws/laws'
import { coverReason, coverTarget, noProfile } from '../rules/counsel-rules'
import { disclosureRules } from '../rules/disclosure-rules'
import { concerns } from '../rules/rule'
import { pageAnchors } from '../text/headings'
import { headingsByAnchor, placeOfHeading } from '../text/outline'
import { problem } from '../text/problem'
import { ledCovers, saysLed } from './led-covers'

/** Reports what the laws and stores of a policy ask for and nothing declares, and what is declared where nothing is said, or in a section that is gone. `documents` are those of the policy, the newest last. What is declared in a section that is gone may stay declared as long as the version in force on a day has that, beside the section that says it now. */
export function checkCoverage(
  { file, covers, offset }: PolicyFacts,
  profiles: Profile[],
  document: PolicyDocument,
  documents: PolicyDocument[],
  day: string,
): void {
  const versions = documents.filter(({ isDraft }) => !isDraft)
  const current = headingsByAnchor(inForce(versions, day)?.outline)
  for (const [id, { values }] of covers) checkCover(id, values, { document, current, file })
  if (profiles.length === 0) {
    const reason =
      'no law or store is named, so it is not checked where this policy says what each of them asks; write `profiles:` and those that counsel finds to apply, such as `profiles: [gdpr, apple]`'
    problem(file, file.value === undefined ? undefined : 0, reason, noProfile)
    return
  }
  for (const rule of disclosureRules) {
    const { id, says } = rule
    if (!concerns(rule, profiles)) continue
    const what = says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, '')
    const values = covers.get(id)?.values
    for (const led of ledCovers(values?.map(({ text }) => text) ?? [], documents)) {
      const reason = saysLed(led, 'covers', id, `it is still declared to say ${what}`, 'says it')
      if (document.isDraft) problem(document.file, placeOfHeading(document.outline, led.heir.anchor), reason, rule)
      else problem(file, values?.find(({ text }) => text === led.anchor)?.offset, reason, rule)
    }
    if (values) continue
    const reason = `not declared: ${what}; write below \`covers:\` where it is said, as \`${id}: anchor\`, or say it in a draft first`
    problem(file, file.value === undefined ? undefined : offset, reason, rule)
  }
}

interface Places {
  document: PolicyDocument
  /** The sections of the version in force. */
  current: ReturnType<typeof headingsByAnchor>
  file: VFile
}

function checkCover(id: string, values: Value[], places: Places): void {
  const { file } = places
  const cover = readCover(values.map(({ text }) => text))
  const [first] = values
  if ('anchors' in cover) for (const value of values) checkTarget(value, id, values, places)
  else if (values.length > 1) {
    const reason = `\`${id}\` is both declared and not applicable; write the one or the other`
    problem(file, first?.offset, reason, coverReason)
  } else if (cover.reason === '') {
    const reason = `\`${id}\` is not applicable, and nothing says why; write \`${id}: not applicable because …\``
    problem(file, first?.offset, reason, coverReason)
  }
}

function checkTarget({ text, offset }: Value, id: string, values: Value[], { document, current, file }: Places): void {
  const { outline, front, path } = document
  if (!outline) return
  const sections = headingsByAnchor(outline)
  const isSaid = (anchor: string) => pageAnchors.includes(anchor) || (sections.get(anchor)?.words ?? 0) > 0
  const section = sections.get(text)
  const isInForce = !section && current.has(text)
  if (isSaid(text) || (isInForce && values.some((other) => isSaid(other.text)))) return
  const near = nearest(text, [...sections.keys()])
  const gone = isInForce || front?.named.retired?.has(text)
  const reason = section
    ? `\`${id}\` is declared in the section "${section.title}" of ${path}, which is empty; write its text, or the anchor of another section`
    : gone
      ? `\`${id}\` is declared in #${text}, a section that is gone from ${path}; write the anchor of the section that says it now${isInForce ? ' beside it, as `[old, new]`' : ''}`
      : `${path} has no section #${text}, in which \`${id}\` is declared; ${near ? `did you mean \`${near}\`?` : 'write the anchor of the section that says it, or delete the line'}`
  problem(file, offset, reason, coverTarget)
}
