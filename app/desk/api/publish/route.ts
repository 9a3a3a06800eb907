import { authorOf } from '../../../../lib/desk/author'
import { editedContent } from '../../../../lib/desk/content'
import { deskUrls } from '../../../../lib/desk/desk-urls'
import { deskHandler, textIn } from '../../../../lib/desk/handler'
import { readDraftName } from '../../../../lib/desk/named-draft'
import { publish, readWish } from '../../../../lib/desk/publishing'
import { setting } from '../../../../lib/desk/setting'
import { madeOf } from '../../../../lib/desk/site-state'
import { bringOut } from '../../../../lib/desk/site-tasks'
import { publishNamed } from '../../../../lib/desk/translating'

/** Publishes a draft, or that of a translation, and begins to bring it to the public. */
export const POST = deskHandler((sent) => {
  const author = authorOf(sent)
  const name = textIn(sent, 'policy')
  const { policy, language } = readDraftName(name)
  const about =
    language === undefined
      ? `${name}/${publish(setting(), name, readWish(sent))}`
      : `${policy}/${publishNamed(setting(), name, textIn(sent, 'seal'))}/${language}`
  const why = typeof sent.why === 'string' ? sent.why : undefined
  bringOut(setting().dir, madeOf(editedContent(), about, { why, author }))
  return { href: deskUrls.named(about) }
})
