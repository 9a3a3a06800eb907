// Gathers what the page of a shortcut shows, from the archive.
import { declarationOf, findCompany, findPolicy, type Policy, readText } from './archive'
import { readCover } from './laws/covers'
import { purposes } from './link-kit/purposes'
import { type PolicyView, policyView } from './policy-view'
import type { GrantedRequest } from './requests'
import { linkOut } from './text/link-out'
import { allSections, byAnchor, type Section } from './text/text'
import { urls } from './urls'

/** What the page of a shortcut shows. */
export interface ShortcutView {
  /** The version in force of the policy that it is from. */
  from: PolicyView
  /** Its purpose, the last part of its address, such as `delete-account`. */
  name: string
  /** The anchor of the section. */
  anchor: string
  /** The title of the section, which a version before had where it is gone. */
  title: string
  /** The section, with links that lead out of it to the policy; undefined when it is gone, and a note stands for it. */
  section?: Section
  /** Why the section is gone. */
  note?: string
  /** How to have an account deleted, for the shortcut of that purpose. */
  deletion?: Deletion
  path: string
}

/** What Google Play asks of the page on which people have their account deleted, as far as the policy says it. */
export interface Deletion {
  /** The request to send; undefined where the policy grants none. */
  request?: GrantedRequest
  /** The other sections on what is deleted and what is kept. */
  sections: Section[]
}

/** The disclosures on what is deleted and what is kept. */
const onDeletion = ['account-deletion', 'right-erasure', 'retention']

/** What the page of a shortcut shows. Throws when the company has none of that name. */
export function shortcutView(companyId: string, name: string): ShortcutView {
  const target = findCompany(companyId).shortcuts[name]
  if (target === undefined) throw new Error(`there is no shortcut ${companyId}/${name}`)
  const [policyId = '', anchor = ''] = target.split('#')
  const from = policyView(companyId, policyId)
  const { text, version } = from
  const found = byAnchor(text.sections).get(anchor)
  const shown = new Set(found ? allSections([found]) : [])
  const toPolicy = (section: Section) => leadOut(section, urls.policy(companyId, policyId), anchorsIn(shown))
  return {
    from,
    name,
    anchor: found?.anchor ?? anchor,
    title: found?.title ?? formerTitle(findPolicy(companyId, policyId), anchor) ?? version.title,
    section: found && toPolicy(found),
    note: version.retired[anchor],
    deletion:
      name === purposes.deleteAccount
        ? {
            request: from.requests.find((request) => request.name === 'deletion'),
            sections: coveringSections(companyId, policyId, text.sections, shown).map(toPolicy),
          }
        : undefined,
    path: urls.shortcut(companyId, name),
  }
}

/** The title that the section of an anchor had in the newest version that has it. */
function formerTitle({ versions }: Policy, anchor: string): string | undefined {
  const titles = versions.flatMap((version) => byAnchor(readText(version).sections).get(anchor)?.title ?? [])
  return titles[0]
}

/** The sections that are declared to say what is deleted and what is kept, but those that are shown already. */
function coveringSections(company: string, policy: string, sections: Section[], shown: Set<Section>): Section[] {
  const { covers } = declarationOf(findPolicy(company, policy))
  const known = byAnchor(sections)
  const found = new Set(
    onDeletion.flatMap((id) => {
      const cover = readCover(covers[id] ?? [])
      return 'anchors' in cover ? cover.anchors.flatMap((anchor) => known.get(anchor) ?? []) : []
    }),
  )
  const inner = new Set([...found].flatMap(({ children }) => allSections(children)))
  return [...found].filter((section) => !shown.has(section) && !inner.has(section))
}

function anchorsIn(sections: Set<Section>): Set<string> {
  return new Set([...sections].flatMap(({ anchor, aliases }) => [anchor, ...aliases]))
}

/** A section whose links to other sections lead to the page at a path, unless they are shown with it. */
function leadOut(section: Section, path: string, here: Set<string>): Section {
  const { html, children } = section
  return { ...section, html: linkOut(html, path, here), children: children.map((child) => leadOut(child, path, here)) }
}
