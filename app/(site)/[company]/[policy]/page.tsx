import { PolicyPage } from '../../../../components/PolicyPage'
import { ShortcutPage } from '../../../../components/ShortcutPage'
import { type Archive, findCompany } from '../../../../lib/archive/archive'
import { readTarget } from '../../../../lib/content/shortcuts'
import { policyMetadata, shortcutMetadata } from '../../../../lib/pages/metadata'
import { policyView } from '../../../../lib/pages/policy-view'
import { shortcutView } from '../../../../lib/pages/shortcut-view'
import { textRoute } from '../../text-route'

/** A shortcut has the place of a policy in its address, and the check sees that it is not one. */
const route = textRoute(
  {
    view: (archive, { company, policy }) =>
      targetOf(archive, company, policy) === undefined
        ? { policy: policyView(archive, company, policy) }
        : { shortcut: shortcutView(archive, company, policy) },
    metadata: ({ policy, shortcut }) => (policy ? policyMetadata(policy) : shortcutMetadata(shortcut)),
    page: ({ policy, shortcut }) => (policy ? <PolicyPage view={policy} /> : <ShortcutPage view={shortcut} />),
  },
  (archive, { company, policy }) => {
    const target = targetOf(archive, company, policy)
    return target === undefined ? policy : readTarget(target).policy
  },
)

export const generateMetadata = route.generateMetadata
export default route.Page

function targetOf(archive: Archive, company: string, name: string): string | undefined {
  const { shortcuts } = findCompany(archive, company)
  return Object.hasOwn(shortcuts, name) ? shortcuts[name] : undefined
}
