import { hiddenCharacters } from '../source/hidden'

/** The most letters that a reason may have: it is one line, on a page. */
export const longestReason = 300

/** Why a reason cannot stand on a page for good, in words; undefined where it can. */
export function refuseReason(because: string): string | undefined {
  if (because.trim() === '') return 'Say why: it stands on the page of this version for good.'
  if (/[\n\r]/.test(because) || hiddenCharacters(because).length > 0)
    return 'The reason stands in one line: leave out line breaks and unseen characters.'
  return because.length > longestReason
    ? `The reason has ${because.length} letters. Say it in ${longestReason} at most.`
    : undefined
}
