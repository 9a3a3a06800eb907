import { authorOf } from '../../../../lib/desk/author'
import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { readReasons, withdraw } from '../../../../lib/desk/publishing'
import { setting } from '../../../../lib/desk/setting'
import { madeOf } from '../../../../lib/desk/site-state'
import { bringOut } from '../../../../lib/desk/site-tasks'

/** Takes a version back, and begins to take it off the site. */
export const POST = deskHandler((sent) => {
  const author = authorOf(sent)
  const [policy, day] = [textIn(sent, 'policy'), textIn(sent, 'day')]
  withdraw(setting(), policy, { day, seal: textIn(sent, 'seal') }, readReasons(sent))
  bringOut(setting().dir, madeOf(editedContent(), `${policy}/${day}`, { author }))
  return { href: deskUrls.named(`${policy}/${day}`) }
})
