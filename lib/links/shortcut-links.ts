import { type Archive, type Company, policiesOf, textOf, versionInForce } from '../archive/archive'
import { readTarget } from '../content/shortcuts'
import { byAnchor } from '../text/text'
import { absolute, urls } from '../urls'

/** A section by its purpose, as links lead to it. */
export interface ShortcutLink {
  /** Its purpose, the last part of its address, such as `delete-account`. */
  name: string
  /** The title of the section that it shows. */
  title: string
  /** The title of the policy that it is from. */
  from: string
  /** The policy and the section, such as `privacy#account-deletion`. */
  target: string
  path: string
  url: string
}

/** The shortcuts of a company to policies that have a version. */
export function shortcutLinks(archive: Archive, { id, shortcuts }: Company): ShortcutLink[] {
  return Object.entries(shortcuts).flatMap(([name, target]) => {
    const { policy: named, anchor } = readTarget(target)
    const policy = policiesOf(archive, id).find((one) => one.policy === named)
    // Every version of it may be withdrawn.
    if (!policy) return []
    const version = versionInForce(policy)
    const title = byAnchor(textOf(archive, version).sections).get(anchor)?.title ?? version.title
    const path = urls.shortcut(id, name)
    return { name, title, from: version.title, target, path, url: absolute(archive.site, path) }
  })
}
