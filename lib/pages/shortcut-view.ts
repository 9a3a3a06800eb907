import { type Archive, type Declaration, findCompany, findPolicy, found, textOf } from '../archive/archive'
import { type Deletable, deletionBy, readTarget, saysDeletion } from '../content/shortcuts'
import { wordsIn } from '../languages/words'
import { reasonIn } from '../laws/covers'
import type { GrantedRequest } from '../laws/requests'
import { mapHrefs } from '../source/elements'
import { readAnchor } from '../text/anchors'
import { allSections, byAnchor, type Section } from '../text/text'
import { urls } from '../urls'
import { type PolicyView, policyView } from './policy-view'

/** What the page of a shortcut shows. */
export interface ShortcutView {
  /** The version in force of the policy that it is from. */
  from: PolicyView
  /** The anchor of the section. */
  anchor: string
  /** The title of the section, or the last that it had where it is gone; on a page for deletion, words that say so where the title does not. */
  title: string
  /** The section, with links that lead out of it to the policy; undefined when it is gone, and a note stands for it. */
  section?: Section
  /** Why the section is gone. */
  note?: string
  /** How to have an account or data deleted, for the shortcuts of these purposes. */
  deletion?: Deletion
  path: string
}

/** What Google Play asks of the page on which people have their account or data deleted, as far as the policy says it. */
export interface Deletion {
  what: Deletable
  /** The request to send for an account; undefined where the policy lists none. */
  request?: GrantedRequest
  /** The other sections on what is deleted and what is kept. */
  sections: Section[]
}

/** The disclosures on what is deleted and what is kept. */
export const onDeletion = ['account-deletion', 'right-erasure', 'retention']

/** What the page of a shortcut shows. Throws when the company has none of that name. */
export function shortcutView(archive: Archive, companyId: string, name: string): ShortcutView {
  const target = found(findCompany(archive, companyId).shortcuts[name], `shortcut ${companyId}/${name}`)
  const { policy: policyId, anchor } = readTarget(target)
  const { covers, versions } = findPolicy(archive, companyId, policyId)
  const from = policyView(archive, companyId, policyId)
  const { version, text, requests } = from
  const what = deletionBy(name)
  const section = byAnchor(text.sections).get(anchor)
  const shown = new Set(section ? allSections([section]) : [])
  const path = urls.policy(companyId, policyId)
  const here = new Set([...shown].flatMap(({ anchor, aliases }) => [anchor, ...aliases]))
  const toPolicy = (section: Section) => leadOut(section, path, here)
  // The title that the section had in the first version that has it.
  const [former] = section
    ? []
    : versions.flatMap((one) => byAnchor(textOf(archive, one).sections).get(anchor)?.title ?? [])
  return {
    from,
    anchor: section?.anchor ?? anchor,
    title: titleFor(what, section?.title ?? former ?? version.title, version.language),
    section: section && toPolicy(section),
    note: version.retired[anchor],
    deletion: what && {
      what,
      request: what === 'account' ? requests.find((request) => request.name === 'deletion') : undefined,
      sections: coveringSections(covers, text.sections, shown).map(toPolicy),
    },
    path: urls.shortcut(companyId, name),
  }
}

/** Who comes from a store has to see at once that this is the page for deletion. */
function titleFor(what: Deletable | undefined, title: string, language: string): string {
  if (what === undefined || saysDeletion(title)) return title
  const { deleteAccount, deleteData } = wordsIn(language).shortcut
  return what === 'account' ? deleteAccount : deleteData
}

/** The sections that are declared to say what is deleted and what is kept, but those that are shown already. */
function coveringSections(covers: Declaration['covers'], sections: Section[], shown: Set<Section>): Section[] {
  const known = byAnchor(sections)
  const declared = new Set(
    onDeletion.flatMap((id) => {
      const cover = covers[id] ?? []
      return reasonIn(cover) === undefined ? cover.flatMap((anchor) => known.get(anchor) ?? []) : []
    }),
  )
  return [...declared].filter((section) => !shown.has(section))
}

/** A section whose links to other sections lead to the page at a path, unless they are shown with it. */
function leadOut(section: Section, path: string, here: Set<string>): Section {
  const { html, children } = section
  return { ...section, html: linkOut(html, path, here), children: children.map((child) => leadOut(child, path, here)) }
}

/** The HTML of a section in which links to other sections lead to the page at a path, but those to the anchors that are `here`. */
export function linkOut(html: string, path: string, here: Set<string>): string {
  return mapHrefs(html, (href) => (href.startsWith('#') && !here.has(readAnchor(href.slice(1))) ? path + href : href))
}
