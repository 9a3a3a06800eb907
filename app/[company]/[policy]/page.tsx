import { PolicyPage } from '../../../components/PolicyPage'
import { ShortcutPage } from '../../../components/ShortcutPage'
import { findCompany } from '../../../lib/archive'
import { policyMetadata, shortcutMetadata } from '../../../lib/metadata'
import { policyView } from '../../../lib/policy-view'
import { policyParams, shortcutParams } from '../../../lib/route-params'
import { shortcutView } from '../../../lib/shortcut-view'

type Props = { params: Promise<{ company: string; policy: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return [...policyParams(), ...shortcutParams()]
}

export async function generateMetadata({ params }: Props) {
  const { company, policy } = await params
  return isShortcut(company, policy)
    ? shortcutMetadata(shortcutView(company, policy))
    : policyMetadata(policyView(company, policy))
}

export default async function Page({ params }: Props) {
  const { company, policy } = await params
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
