import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { discardDraft } from '../../../../lib/desk/lifecycle'
import { setting } from '../../../../lib/desk/setting'

/** Discards a draft. */
export const POST = deskHandler((sent) => {
  const policy = textIn(sent, 'policy')
  discardDraft(setting().dir, policy, textIn(sent, 'seal'))
  return { href: deskUrls.named(policy) }
})
