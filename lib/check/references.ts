import type { VFileMessage } from 'vfile-message'
import type { PolicyDocument } from '../content/document'
import { checkItemReferences } from '../landing/item-references'
import { plainReference, reference } from '../rules/reference'
import { headingsByAnchor } from '../text/outline'
import { problem } from '../text/problem'

/** Reports each number by which a draft names a section where the same number, in the same section of the version before it, named another, and likewise letters of lists. */
export function checkReferences(draft: PolicyDocument, older: PolicyDocument): void {
  const now = headingsByAnchor(draft.outline)
  const before = headingsByAnchor(older.outline)
  const isSame = (anchor = '', former = '') => now.get(former) === now.get(anchor)
  for (const one of draft.outline?.references ?? []) {
    if (one.anchor === undefined || one.target !== undefined) continue
    const there = (older.outline?.references ?? []).filter(({ within = '' }) =>
      within === (one.within ?? '') ? true : isSame(one.within, within),
    )
    const former = there.find(({ number, anchor }) => number === one.number && anchor !== undefined)
    if (!former || there.some(({ anchor }) => isSame(one.anchor, anchor))) continue
    const meant = now.get(former.anchor ?? '')
    const title = before.get(former.anchor ?? '')?.title ?? ''
    const advice = meant
      ? `write \`[${meant.number === '' ? meant.title : `${wordOf(one.text)} ${meant.number}`}](#${meant.anchor})\``
      : 'write a link to the section that is meant'
    const reason = `"${one.text}" named "${title}" in the version of ${older.updated} and names "${now.get(one.anchor)?.title}" now; ${advice}`
    // What it would be as a link now is not what was meant.
    const isAdvice = (told: VFileMessage) =>
      told.ruleId === plainReference.id && told.line === one.line && told.column === one.column
    draft.file.messages = draft.file.messages.filter((told) => !isAdvice(told))
    problem(draft.file, { start: { line: one.line, column: one.column }, end: one.end }, reason, reference)
  }
  checkItemReferences(draft, older)
}

function wordOf(text: string): string {
  return /^\p{Lu}/u.test(text) ? 'Section' : 'section'
}
