import { WithdrawnPage } from '../../components/WithdrawnPage'
import type { Archive } from '../../lib/archive/archive'
import { withdrawnMetadata } from '../../lib/pages/metadata'
import { withdrawnView } from '../../lib/pages/withdrawn-view'
import { type Params, pageRoute, type Show, type Shown } from './page-route'

/** The notice that a text was withdrawn; undefined where there is one to show. */
export function withdrawnNotice(archive: Archive, { company, policy, version, language }: Params): Shown | undefined {
  const view = withdrawnView(archive, company, policy, version || undefined, language)
  return view && { metadata: withdrawnMetadata(view), page: <WithdrawnPage view={view} /> }
}

/** What the route of a kind of page exports that is about a text: where that was withdrawn, its page is the notice. */
export function textRoute(show: Show) {
  return pageRoute((archive, params) => withdrawnNotice(archive, params) ?? show(archive, params))
}
