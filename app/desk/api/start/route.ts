import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { beginDraft } from '../../../../lib/desk/lifecycle'
import { setting } from '../../../../lib/desk/setting'

/** Starts a draft, with `from` as a correction of the version of a day. */
export const POST = deskHandler((sent) => {
  const policy = textIn(sent, 'policy')
  beginDraft(editedContent(), setting().dir, policy, typeof sent.from === 'string' ? sent.from : undefined)
  return { href: deskUrls.named(policy) }
})
