import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler } from '../../../../lib/desk/handler'
import { beginPolicy, readNewPolicy } from '../../../../lib/desk/lifecycle'
import { setting } from '../../../../lib/desk/setting'

/** Starts a policy, and its company where that is new. */
export const POST = deskHandler((sent) => ({
  href: deskUrls.named(beginPolicy(editedContent(), setting().dir, readNewPolicy(sent))),
}))
