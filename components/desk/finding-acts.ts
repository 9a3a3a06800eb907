import { type DraftText, mergeUnasked } from '../../lib/desk/document/merge-texts'
import { applyDocument } from './apply-document'
import type { Message } from './DraftMessages'
import type { FindingActs } from './FindingList'
import { send } from './send'
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
    async onEnd(rule) {
      const { status, body } = await send('waive', { policy, rule, isEnded: true })
      if (status === 200) await refresh()
      else onMessage({ lost: [`The waiver was not ended: ${body.reason}`] })
    },
  }
}
