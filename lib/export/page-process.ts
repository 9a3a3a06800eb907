// A process of its own: makes the pages that it is asked to, and ends.
import { reasonOf } from '../system/reason'
import { makeShare, type Share } from './pages'

const share = new Promise<Share>((done) => process.once('message', done))
// The build may end without asking.
process.once('disconnect', () => process.exit())
makeShare(share)
  .then(
    () => ({}),
    (error: unknown) => ({ error: reasonOf(error) }),
  )
  .then((done) => process.send?.(done, () => process.exit()))
