import { coverReason, coverTarget, noProfile } from '../rules/counsel-rules'
import { lostAnchor, retiredNote } from '../rules/link-rules'

const inFacts = 'In the editor: open the facts about the policy'

const hints: Record<string, string> = {
  [lostAnchor.id]:
    'In the editor: where another section took its place, write the brackets behind the heading of that section, as said here. Where the section is gone, press Add below “Sections that are gone”, and write its anchor and the note.',
  [retiredNote.id]: 'In the editor: the notes stand below “Sections that are gone”.',
  [noProfile.id]: `${inFacts}, and tick the laws and stores that apply.`,
  [coverTarget.id]: `${inFacts}, and see “Where each disclosure is made”.`,
  [coverReason.id]: `${inFacts}, and see “Where each disclosure is made”.`,
}

/** How to fix in a form what a rule finds, where its message speaks of a file. */
export function hintFor(rule: string): string | undefined {
  return hints[rule]
}
