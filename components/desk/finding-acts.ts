import { type DraftText, mergeUnasked } from '../../lib/desk/document/merge-texts'
import type { DeskFinding } from '../../lib/desk/draft/draft-state'
import type { FactsState } from '../../lib/desk/forms/facts'
import type { FactsPreview } from '../../lib/desk/forms/facts-api'
import { applyDocument } from './apply-document'
import type { Message } from './DraftMessages'
import type { FindingActs } from './FindingList'
import { get, send } from './send'
import type { TextEditorHandle } from './text/handle'
import type { useDraft } from './use-draft'

interface Place {
  /** The draft, and the policy that it is of, such as `klantra/privacy`. */
  draft: string
  policy: string
  editor: TextEditorHandle | null
  /** Told why something could not be done. */
  onMessage: (message: Message) => void
}

/** Fixes findings in a draft as it is written, and ends waivers of a policy. */
export function findingActs(
  { text, save, change, refresh }: ReturnType<typeof useDraft>,
  { draft, policy, editor, onMessage }: Place,
): Pick<FindingActs, 'onFix' | 'onEnd'> {
  return {
    async onFix(fix) {
      await save()
      const { status, body } = await send<DraftText>('fix', { policy: draft, fix, ...text })
      let fixed = status === 200 ? (body as DraftText) : undefined
      // What was written meanwhile stays.
      const take = (now: DraftText) => {
        if (fixed && now !== text) fixed = mergeUnasked(text, now, fixed)?.text
        return fixed ?? {}
      }
      if (fixed) change(take)
      if (editor && fixed) applyDocument(editor, fixed.document)
      else onMessage({ lost: [`This could not be fixed: ${body.reason ?? 'its section was changed meanwhile.'}`] })
    },
    async onEnd(finding) {
      const reason = await saveWaiver(policy, finding)
      if (reason !== undefined) onMessage({ lost: [`The waiver was not ended: ${reason}`] })
      await refresh()
    },
  }
}

/** Lets the findings in a policy of the rule of one, as it is shown, stand or, without a waiver, no longer. Returns why that was not done, as where others did it meanwhile. */
export async function saveWaiver(
  policy: string,
  { rule, waived }: Pick<DeskFinding, 'rule' | 'waived'>,
  waiver?: Record<string, unknown>,
): Promise<string | undefined> {
  const { body: facts } = await get<FactsState>('facts', { name: policy })
  if (!facts.values || !facts.waiverDays) return facts.reason
  const { [rule]: held } = Object(facts.values.waivers)
  // The page shows none whose day is past.
  const shown = held?.until < facts.waiverDays.first ? held : waived
  const why = waiver ? `Waive ${rule} until ${waiver.until}: ${waiver.reason}` : `End the waiver of ${rule}`
  const [was, changed] = [shown, waiver].map((one) => ({ waivers: { [rule]: one } }))
  const { status, body } = await send<FactsPreview>('facts', { name: policy, was, changed, why })
  return status === 200 ? undefined : (body.wrong?.waivers ?? body.reason)
}
