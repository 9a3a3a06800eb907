import { playUserData } from '../citations'
import { namesOne } from '../names'
import { wordsOf } from '../page'
import { failed, type StoreRule } from '../rule'

/** A reader, and a store, can tell whose policy it is. */
export const entity: StoreRule = {
  id: 'entity',
  says: 'The title or the text names the company or one of its apps. Whether a store lists it by that name is not tested.',
  citations: [playUserData],
  check(page, { company }) {
    const names = [company.name, ...company.apps]
    const text = `${page.title} ${page.main ? wordsOf(page.main) : ''}`
    if (namesOne(text, names)) return undefined
    return failed([`Neither the title nor the text names ${names.join(' or ')}; write the name that the store shows.`])
  },
}
