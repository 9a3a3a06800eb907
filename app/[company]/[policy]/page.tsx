import { PolicyPage } from '../../../components/PolicyPage'
import { ShortcutPage } from '../../../components/ShortcutPage'
import { WithdrawnPage } from '../../../components/WithdrawnPage'
import { findCompany } from '../../../lib/archive'
import { policyMetadata, shortcutMetadata, withdrawnMetadata } from '../../../lib/metadata'
import { policyView } from '../../../lib/policy-view'
import { shortcutView } from '../../../lib/shortcut-view'
import { withdrawnView } from '../../../lib/withdrawn-view'

type Props = { params: Promise<{ company: string; policy: string }> }

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  if (isShortcut(company, policy)) return shortcutMetadata(shortcutView(company, policy))
  const withdrawn = withdrawnView(company, policy)
  return withdrawn ? withdrawnMetadata(withdrawn) : policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
  if (isShortcut(company, policy)) return <ShortcutPage view={shortcutView(company, policy)} />
  const withdrawn = withdrawnView(company, policy)
  return withdrawn ? <WithdrawnPage view={withdrawn} /> : <PolicyPage view={policyView(company, policy)} />
}

/** A shortcut has the place of a policy in its address, and the check sees that it is none. */
function isShortcut(company: string, name: string): boolean {
  return Object.hasOwn(findCompany(company).shortcuts, name)
}
