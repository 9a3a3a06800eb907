import { useEffect, useState } from 'react'
import { isSame } from '../../lib/desk/document/merge'
import type { DraftState } from '../../lib/desk/draft-state'
import { type DraftText, type Kept, keptOf } from './kept'
import type { Saving } from './use-draft'

/** Two texts of which one has to be made. */
export interface Merging {
  reason: string
  other: string
  began: DraftText
  mine: DraftText
  theirs: Pick<DraftState, 'base'> & DraftText
}

/** What has to be merged into a draft, if anything: what this browser kept that was never saved, or what somebody else saved meanwhile. */
export function useMerging(
  state: DraftState,
  saving: Saving,
  text: DraftText,
  began: DraftText,
): { merging?: Merging; settled: () => void } {
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    const found = keptOf(state.policy)
    if (!found) return
    const { fields, document } = found.text
    if (!isSame(fields, state.fields) || !isSame(document, state.document)) setKept(found)
  }, [state])
  const settled = () => setKept(undefined)
  if (kept) {
    const other = kept.base === state.base ? 'the file' : 'the file, which was changed since,'
    const reason =
      'You wrote this on this computer, and it was not saved, perhaps as the browser or the desk was closed.'
    return { merging: { reason, other, began: kept.began, mine: kept.text, theirs: state }, settled }
  }
  if (saving.state !== 'conflict') return { settled }
  const reason = 'Somebody else saved another text of this draft while you wrote. Yours is not saved yet.'
  return { merging: { reason, other: 'the other', began, mine: text, theirs: saving.theirs }, settled }
}
