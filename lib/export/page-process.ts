// A process of its own: makes the pages that it is asked to, and ends.
import { siteArchive } from '../archive/site-archive'
import { reasonOf } from '../system/reason'
import { makeShare, type Share } from './pages'

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

// The build may end without asking, or before this is heard.
process.once('disconnect', () => process.exit())
if (!process.connected) process.exit()
makeShare(share)
  .then(
    () => ({}),
    (error: unknown) => ({ error: reasonOf(error) }),
  )
  .then((done) => process.send?.(done, () => process.exit()))
