import { editedContent } from '../../../../lib/desk/content'
import { deskHandler, Refusal } from '../../../../lib/desk/handler'
import { setting } from '../../../../lib/desk/setting'
import { madeOf } from '../../../../lib/desk/site-state'
import { siteTasks } from '../../../../lib/desk/site-tasks'
import { lastWork, startWork } from '../../../../lib/desk/site-work'

/** How far the work on the site is. */
export const GET = deskHandler(() => ({ work: lastWork() }))

/** Begins to bring a version to the public or, without `about`, the site as its files are. */
export const POST = deskHandler(({ about = '' }) => {
  const [, name = '', updated = ''] = /^(.+)\/([^/]+)$/.exec(String(about)) ?? []
  const made = about === '' ? undefined : madeOf(editedContent(), name, updated)
  if (about !== '' && !made) throw new Refusal(404, 'There is no such version any more.')
  if (lastWork()?.isRunning) throw new Refusal(409, 'The site is being brought up to date already. Wait a moment.')
  return { work: startWork(String(about), siteTasks(setting().dir, made)) }
})
