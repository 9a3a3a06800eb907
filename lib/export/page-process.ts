// A process of its own: makes the pages that it is asked to, and ends.
import { reasonOf } from '../system/reason'
import { makeShare, type Share } from './pages'

process.once('message', async (share: Share) => {
  const done = await makeShare(share).then(
    (made) => ({ made }),
    (error: unknown) => ({ error: reasonOf(error) }),
  )
  process.send?.(done, () => process.exit())
})
