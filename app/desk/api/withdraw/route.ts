import { authorOf } from '../../../../lib/desk/author'
import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { readDraftName } from '../../../../lib/desk/named-draft'
import { readReasons, withdraw } from '../../../../lib/desk/publishing'
import { setting } from '../../../../lib/desk/setting'
import { madeOf } from '../../../../lib/desk/site-state'
import { bringOut } from '../../../../lib/desk/site-tasks'

/** Takes a version back, and begins to take it off the site. */
export const POST = deskHandler((sent) => {
  const author = authorOf(sent)
  const [name, day] = [textIn(sent, 'policy'), textIn(sent, 'day')]
  const { policy, language } = readDraftName(name)
  const about = [policy, day, ...(language === undefined ? [] : [language])].join('/')
  withdraw(setting(), name, { day, seal: textIn(sent, 'seal') }, readReasons(sent))
  bringOut(setting().dir, madeOf(editedContent(), about, { author }))
  return { href: deskUrls.named(about) }
})
