import { editedContent } from '../../../../lib/desk/content'
import { draftFindings } from '../../../../lib/desk/draft-findings'
import { draftState } from '../../../../lib/desk/draft-state'
import { deskHandler, Refusal, textIn } from '../../../../lib/desk/handler'
import { readSentDraft, saveDraft } from '../../../../lib/desk/saving'
import { setting } from '../../../../lib/desk/setting'

function stateOf(name: string) {
  return draftState(editedContent(), setting(), name)
}

/** The draft of a policy, as it is opened. */
export const GET = deskHandler((sent) => {
  const state = stateOf(textIn(sent, 'policy'))
  if (!state) throw new Refusal(404, 'There is no such draft.')
  return state
})

/** Saves a draft. */
export const POST = deskHandler((sent) => {
  const draft = readSentDraft(sent)
  const { dir } = setting()
  const base = saveDraft(dir, draft, () => stateOf(draft.policy))
  return { base, findings: draftFindings(editedContent(), setting(), draft.policy, draft.document) }
})
