// A process of its own: makes the pages that it is asked to, and ends.
import { siteArchive } from '../archive/site-archive'
import { reasonOf } from '../system/reason'
import { startApp } from './app'
import { makePages, type Share } from './pages'

const share = new Promise<Share>((done) => {
  process.on('message', (told: Share | 'documents') => {
    if (told === 'documents') readAhead()
    else done(told)
  })
})

/** Reads what the app, which runs in this process, is going to ask for. */
function readAhead(): void {
  try {
    siteArchive()
  } catch {
    // The app reports it.
  }
}

/** Makes the pages with an app of its own, which starts before they are known. */
async function makeShare(): Promise<void> {
  const [app, known] = await Promise.all([startApp(), share])
  try {
    await makePages(app.ask, known)
  } finally {
    app.stop()
  }
}

// The build may end without asking, or before this is heard.
process.once('disconnect', () => process.exit())
if (!process.connected) process.exit()
makeShare()
  .then(
    () => ({}),
    (error: unknown) => ({ error: reasonOf(error) }),
  )
  .then((done) => process.send?.(done, () => process.exit()))
