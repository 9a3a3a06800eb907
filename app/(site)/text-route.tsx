import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { WithdrawnPage } from '../../components/WithdrawnPage'
import type { Archive } from '../../lib/archive/archive'
import { withdrawnMetadata } from '../../lib/pages/metadata'
import { withdrawnView } from '../../lib/pages/withdrawn-view'
import { type PageKind, type Params, pageRoute } from './page-route'

/** What the route of a kind of page exports that is about a text: where that was withdrawn, its page is the notice. `read` gives the parts of an address in which one stands in the place of another. */
export function textRoute<View>(
  kind: PageKind<View>,
  policyOf = (_archive: Archive, { policy }: Params) => policy,
  read = (params: Params) => params,
) {
  return pageRoute<{ metadata: () => Metadata; page: () => ReactNode }>({
    view: (archive, given) => {
      const params = read(given)
      const version = params.version || undefined
      const withdrawn = withdrawnView(archive, params.company, policyOf(archive, params), version, params.language)
      if (withdrawn) {
        return { metadata: () => withdrawnMetadata(withdrawn), page: () => <WithdrawnPage view={withdrawn} /> }
      }
      const view = kind.view(archive, params)
      return { metadata: () => kind.metadata(view), page: () => kind.page(view) }
    },
    metadata: ({ metadata }) => metadata(),
    page: ({ page }) => page(),
  })
}
