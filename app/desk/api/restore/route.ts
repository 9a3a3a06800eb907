import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { bringBack } from '../../../../lib/desk/lifecycle'
import { setting } from '../../../../lib/desk/setting'

/** Makes a save the draft again. */
export const POST = deskHandler((sent) => {
  const policy = textIn(sent, 'policy')
  bringBack(setting().dir, policy, textIn(sent, 'save'), textIn(sent, 'seal'))
  return { href: deskUrls.named(policy) }
})
