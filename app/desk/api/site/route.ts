import { editedContent } from '../../../../lib/desk/content'
import { deskHandler, Refusal, type Sent, textIn } from '../../../../lib/desk/handler'
import { setting } from '../../../../lib/desk/setting'
import { madeOf, siteState } from '../../../../lib/desk/site-state'
import { bringOut } from '../../../../lib/desk/site-tasks'

function madeBy(sent: Sent) {
  const about = textIn(sent, 'about')
  const made = about === '' ? undefined : madeOf(editedContent(), about)
  if (about !== '' && !made) throw new Refusal(404, 'There is no such version any more.')
  return made
}

/** How far a version is or, with an empty `about`, the site as its files are. */
export const GET = deskHandler((sent) => siteState(setting().dir, madeBy(sent)))

/** Begins to bring it to the public. */
export const POST = deskHandler((sent) => {
  const made = madeBy(sent)
  if (!bringOut(setting().dir, made, true))
    throw new Refusal(409, 'The site is being brought up to date already. Wait a moment.')
  return siteState(setting().dir, made)
})
