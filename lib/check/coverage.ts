import type { VFile } from 'vfile'
import type { PolicyDocument } from '../content/content'
import type { PolicyFacts } from '../content/facts'
import type { Value } from '../content/fields'
import { nearest } from '../content/mistakes'
import { inForce } from '../content/status'
import { reasonIn } from '../laws/covers'
import type { Profile } from '../laws/laws'
import { share } from '../redline/align'
import { leastAlike, wordsOf } from '../redline/match'
import { counselRules } from '../rules/counsel-rules'
import { concerns } from '../rules/rule'
import { disclosureRules, ruleNamed } from '../rules/rules'
import { both, type Said } from '../source/said'
import { pageAnchors } from '../text/headings'
import { headingsByAnchor, type OutlinedHeading, placeOfHeading } from '../text/outline'
import { problem } from '../text/problem'
import { byAnchor, type Section } from '../text/text'

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
    reportNoProfile(file)
    return
  }
  for (const rule of disclosureRules) {
    const { id, says } = rule
    if (!concerns(rule, profiles)) continue
    const what = says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, '')
    const values = covers.get(id)?.values
    for (const led of ledCovers(values?.map(({ text }) => text) ?? [], documents)) {
      const onDesk = 'declare it for that section too if that says it, or for the one that does instead, or for none'
      const reason = saysLed(led, 'covers', id, `it is still declared to say ${what}`, 'says it', onDesk)
      if (document.isDraft) problem(document.file, placeOfHeading(document.outline, led.heir.anchor), reason, rule)
      else problem(file, values?.find(({ text }) => text === led.anchor)?.offset, reason, rule)
    }
    if (values) continue
    // Where to declare it, the desk asks.
    const reason = both`not declared: ${what}${[`; write below \`covers:\` where it is said, as \`${id}: anchor\`, or say it in a draft first`, '']}`
    problem(file, file.value === undefined ? undefined : offset, reason, rule)
  }
}

function reportNoProfile(file: VFile): void {
  const reason = both`no law or store is named, so it is not checked where this policy says what each of them asks; ${['write `profiles:` and', 'tick under `profiles`']} those that counsel finds to apply${[', such as `profiles: [gdpr, apple]`', '']}`
  problem(file, file.value === undefined ? undefined : 0, reason, counselRules['no-profile'])
}

interface Places {
  document: PolicyDocument
  /** The sections of the version in force. */
  current: ReturnType<typeof headingsByAnchor>
  file: VFile
}

function checkCover(id: string, values: Value[], places: Places): void {
  const { file } = places
  const because = reasonIn(values.map(({ text }) => text))
  const [first] = values
  if (because === undefined) for (const value of values) checkTarget(value, id, values, places)
  else if (values.length > 1) {
    const reason = both`${ruleNamed(id)} is both declared and not applicable; write the one or the other`
    problem(file, first?.offset, reason, counselRules['cover-reason'])
  } else if (because === '') {
    const reason = both`${ruleNamed(id)} is not applicable, and nothing says why; write ${[`\`${id}: not applicable because …\``, 'why']}`
    problem(file, first?.offset, reason, counselRules['cover-reason'])
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
    ? both`${ruleNamed(id)} is declared in the section "${section.title}" of ${path}, which is empty; write its text, or ${['the anchor of', 'choose']} another section`
    : gone
      ? both`${ruleNamed(id)} is declared in #${text}, a section that is gone from ${path}; ${saidNow('the section that says it now', isInForce)}`
      : both`${path} has no section #${text}, in which ${ruleNamed(id)} is declared; ${near ? `did you mean \`${near}\`?` : both`${['write the anchor of', 'choose']} the section that says it, or ${['delete the line', 'take it out']}`}`
  problem(file, offset, reason, counselRules['cover-target'])
}

/** What to write in the place of a section that is gone, or beside it, in a file, or to choose on the desk. */
export function saidNow(what: string, isBeside: boolean): Said {
  const beside = isBeside ? ([' beside it, as `[old, new]`', ' beside it'] as const) : ''
  return both`${['write the anchor of', 'choose']} ${what}${beside}`
}

/** A section that is gone and for which something is declared, or on which a request rests, and the one to which its links lead. */
interface LedCover {
  anchor: string
  title: string
  heir: OutlinedHeading
}

/** Those of the anchors for which something is declared whose sections are gone, and whose links the newest text leads to a section for which it is not declared. `documents` are of one policy, oldest first. */
export function ledCovers(anchors: string[], documents: PolicyDocument[]): LedCover[] {
  const sections = headingsByAnchor(documents.at(-1)?.outline)
  return anchors.flatMap((anchor) => {
    const heir = sections.get(anchor)
    const gone = heir && !anchors.includes(heir.anchor) ? goneSection(anchor, documents) : undefined
    return heir && gone ? [{ anchor, title: gone.title, heir }] : []
  })
}

/** Says that what stands in a field of facts, below a name, does not pass on to the section to which the links of one that is gone lead; `onDesk` is what to do there. */
export function saysLed(
  { anchor, title, heir }: LedCover,
  field: string,
  name: string,
  but: Said,
  says: string,
  onDesk: string,
): Said {
  return both`"${title}" is gone and its links lead to "${heir.title}", but ${but}; ${[`write \`${name}: [${anchor}, ${heir.anchor}]\` below \`${field}:\` if that section ${says}, or else the one that does in the place of \`${anchor}\`, or neither`, onDesk]}`
}

/** The section that had an anchor, where a text led that to another section; undefined where it was only renamed since. */
function goneSection(anchor: string, documents: PolicyDocument[]): Section | undefined {
  const texts = documents.flatMap(({ compared }) => (compared ? [byAnchor(compared.sections)] : []))
  const own = texts.slice(texts.findLastIndex((sections) => sections.get(anchor)?.anchor === anchor))
  const index = own.findIndex((sections, at) => {
    const [older, newer] = [sections.get(anchor), own[at + 1]?.get(anchor)]
    if (!older || !newer || older.anchor === newer.anchor) return false
    const former = sections.get(newer.anchor)
    return former ? former !== older : share(wordsOf(older), wordsOf(newer)) < leastAlike
  })
  return own[index]?.get(anchor)
}
