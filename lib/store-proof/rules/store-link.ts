import { playUserData, readInFull } from '../citations'
import { obstaclesOf, strayCopiesOf } from '../obstacles'
import { failed, type StoreRule } from '../rule'

/** A store links to the policy, and whoever follows the link can read it. */
export const storeLink: StoreRule = {
  id: 'store-link',
  says: 'The page is HTML, not a PDF, and has no script, plug-in, frame, form, field for a password, or refresh. Whether its host lets everyone in is not tested.',
  citations: [playUserData, readInFull('apple', '5.1.1(i)'), readInFull('gdpr', '12(5)')],
  check: (page) => failed([...obstaclesOf(page), ...strayCopiesOf(page)]),
}
