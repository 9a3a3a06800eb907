import { type Archive, findCompany, findPolicy, found } from '../archive/archive'
import { titleOn } from '../archive/withdrawals'
import { forwardPath } from '../content/addresses'
import { forwards } from '../landing/forward'
import { fill, wordsIn } from '../languages/words'
import { placesInForce, type WithdrawnView } from './withdrawn-view'

/** What a page shows that leads on from a former address. */
export interface ForwardView extends Pick<WithdrawnView, 'sections' | 'retired' | 'language'> {
  /** Where it leads, as a path, such as `/klantra/privacy/`. */
  to: string
  /** What is there, such as `Privacy policy – Klantra`. */
  title: string
}

/** What the page shows at a path that was an address before. Throws when there is none. */
export function forwardView(archive: Archive, path: string): ForwardView {
  const forward = forwards(archive).find(({ from }) => forwardPath(from) === path)
  const { to, company, policy } = found(forward, `former address ${path}`)
  const { name, language } = findCompany(archive, company)
  if (policy === undefined) {
    const title = fill(wordsIn(language).heads.companyPolicies, { company: name })
    return { to, title, sections: [], retired: {}, language }
  }
  const own = findPolicy(archive, company, policy)
  const { sections, retired } = placesInForce(archive, own, own.language)
  return { to, title: `${titleOn(own, own.today)} – ${name}`, sections, retired, language: own.language }
}
