import { authorOf } from '../../../../lib/desk/author'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { proposeDraft } from '../../../../lib/desk/proposing'
import { setting } from '../../../../lib/desk/setting'

/** Pushes a draft to a branch of its own, for others to review. */
export const POST = deskHandler((sent) =>
  proposeDraft(setting().dir, textIn(sent, 'policy'), {
    seal: textIn(sent, 'seal'),
    branch: textIn(sent, 'branch'),
    why: textIn(sent, 'why'),
    author: authorOf(sent),
  }),
)
