import type { PolicyDocument } from '../content/document'
import { share } from '../redline/align'
import { leastAlike, wordsOf } from '../redline/match'
import { headingsByAnchor, type OutlinedHeading } from '../text/outline'
import { byAnchor, type Section } from '../text/text'

/** A section that is gone and for which something is declared, or on which a request rests, and the one to which its links lead. */
export interface LedCover {
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

/** Says that what stands in a field of facts, below a name, does not pass on to the section to which the links of one that is gone lead. */
export function saysLed(
  { anchor, title, heir }: LedCover,
  field: string,
  name: string,
  but: string,
  says: string,
): string {
  return `"${title}" is gone and its links lead to "${heir.title}", but ${but}; write \`${name}: [${anchor}, ${heir.anchor}]\` below \`${field}:\` if that section ${says}, or else the one that does in the place of \`${anchor}\`, or neither`
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
