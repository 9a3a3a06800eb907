import { PolicyPage } from '../../../../components/PolicyPage'
import { ShortcutPage } from '../../../../components/ShortcutPage'
import { findCompany } from '../../../../lib/archive/archive'
import { readTarget } from '../../../../lib/content/shortcuts'
import { policyMetadata, shortcutMetadata } from '../../../../lib/pages/metadata'
import { policyView } from '../../../../lib/pages/policy-view'
import { shortcutView } from '../../../../lib/pages/shortcut-view'
import { pageRoute } from '../../page-route'
import { withdrawnNotice } from '../../text-route'

/** A shortcut has the place of a policy in its address, and the check sees that it is not one. */
const route = pageRoute((archive, params) => {
  const { company, policy } = params
  const { shortcuts } = findCompany(archive, company)
  const target = Object.hasOwn(shortcuts, policy) ? shortcuts[policy] : undefined
  const own = target === undefined ? policy : readTarget(target).policy
  const withdrawn = withdrawnNotice(archive, { ...params, policy: own })
  if (withdrawn) return withdrawn
  if (target === undefined) {
    const view = policyView(archive, company, policy)
    return { metadata: policyMetadata(view), page: <PolicyPage view={view} /> }
  }
  const view = shortcutView(archive, company, policy)
  return { metadata: shortcutMetadata(view), page: <ShortcutPage view={view} /> }
})

export const generateMetadata = route.generateMetadata
export default route.Page
