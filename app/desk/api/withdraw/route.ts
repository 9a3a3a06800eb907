import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { readReasons, withdraw } from '../../../../lib/desk/publishing'
import { setting } from '../../../../lib/desk/setting'
import { bringOut } from '../../../../lib/desk/site-state'

/** Takes a version back, and begins to take it off the site. */
export const POST = deskHandler((sent) => {
  const policy = textIn(sent, 'policy')
  const day = textIn(sent, 'day')
  withdraw(setting(), policy, { day, seal: textIn(sent, 'seal') }, readReasons(sent))
  bringOut(editedContent(), setting().dir, policy, day)
  return { href: `${deskUrls.named(policy)}${day}/` }
})
