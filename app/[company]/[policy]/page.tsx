import { PolicyPage } from '../../../components/PolicyPage'
import { ShortcutPage } from '../../../components/ShortcutPage'
import { WithdrawnPage } from '../../../components/WithdrawnPage'
import { findCompany } from '../../../lib/content/archive'
import { readTarget } from '../../../lib/content/shortcut-target'
import { policyMetadata, shortcutMetadata, withdrawnMetadata } from '../../../lib/pages/metadata'
import { policyView } from '../../../lib/pages/policy-view'
import { shortcutView } from '../../../lib/pages/shortcut-view'
import { withdrawnView } from '../../../lib/pages/withdrawn-view'

type Props = { params: Promise<{ company: string; policy: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  const withdrawn = withdrawnView(company, policyAt(company, policy))
  if (withdrawn) return withdrawnMetadata(withdrawn)
  return isShortcut(company, policy)
    ? shortcutMetadata(shortcutView(company, policy))
    : policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  const withdrawn = withdrawnView(company, policyAt(company, policy))
  if (withdrawn) return <WithdrawnPage view={withdrawn} />
  return isShortcut(company, policy) ? (
    <ShortcutPage view={shortcutView(company, policy)} />
  ) : (
    <PolicyPage view={policyView(company, policy)} />
  )
}

/** A shortcut has the place of a policy in its address, and the check sees that it is none. */
function isShortcut(company: string, name: string): boolean {
  return Object.hasOwn(findCompany(company).shortcuts, name)
}

/** The policy that stands at an address, or of which a shortcut there shows a section. */
function policyAt(company: string, name: string): string {
  const target = findCompany(company).shortcuts[name]
  return target === undefined ? name : readTarget(target).policy
}
