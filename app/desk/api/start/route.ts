import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { beginDraft } from '../../../../lib/desk/lifecycle'
import { setting } from '../../../../lib/desk/setting'
import { beginTranslation } from '../../../../lib/desk/translating'

/** Starts a draft, with `from` as a correction of the version of a day, with `language` as a translation. */
export const POST = deskHandler((sent) => {
  const policy = textIn(sent, 'policy')
  if (typeof sent.language === 'string')
    return { href: deskUrls.named(beginTranslation(editedContent(), setting().dir, policy, sent.language)) }
  beginDraft(editedContent(), setting().dir, policy, typeof sent.from === 'string' ? sent.from : undefined)
  return { href: deskUrls.named(policy) }
})
