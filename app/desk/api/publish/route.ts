import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { publish, readWish } from '../../../../lib/desk/publishing'
import { setting } from '../../../../lib/desk/setting'
import { bringOut } from '../../../../lib/desk/site-state'

/** Publishes a draft, and begins to bring it to the public. */
export const POST = deskHandler((sent) => {
  const policy = textIn(sent, 'policy')
  const updated = publish(setting(), policy, readWish(sent))
  bringOut(editedContent(), setting().dir, policy, updated, typeof sent.why === 'string' ? sent.why : undefined)
  return { href: `${deskUrls.named(policy)}${updated}/` }
})
