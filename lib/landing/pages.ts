import { newestIn } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { addressedLanguagesOf, pathGroups } from '../archive/paths'
import { type Content, type PolicyDocument, policyOf } from '../content/content'
import { policyName } from '../content/names'
import { deletionBy, deletionParts, readTarget } from '../content/shortcuts'
import { inForce } from '../content/status'
import { headingsByAnchor } from '../text/outline'
import { byAnchor } from '../text/text'
import { sitePath, urls } from '../urls'

/** What a fragment leads to on a page: a section by its own anchor, one by an anchor that it used to have, or the note on one that is gone. */
export type Landing = 'section' | 'alias' | 'note'

/** What the fragments of a page lead to; undefined where its text could not be read. */
export type Fragments = Map<string, Landing> | undefined

/** Pages that have ids for parts of their own: link kits, what laws and stores ask, versions and what changed. */
const hasParts = /^\/[^/]+\/(?:links\/|[^/]+\/(?:coverage\/|since\/|\d{4}-\d\d-\d\d\/))/

/** The pages of the site by their paths, and what their fragments lead to, as the site is on a day or at an instant or, with `next`, when all that is announced or drafted is in force. */
export function sitePages(checked: Content, now: string | 'next'): Map<string, Fragments> {
  const content = now === 'next' ? withFirstDrafts(checked) : checked
  const archive = archiveIn(content, { today: now === 'next' ? '9999-12-31' : now, site: '' })
  const made = pathGroups(archive).flatMap(({ paths }) => paths.flatMap((path) => sitePath(path) ?? []))
  const pages = new Map<string, Fragments>(
    [...made, ...siteFiles].map((path) => [path, hasParts.test(path) ? undefined : new Map()]),
  )
  const shown = new Map<string, PolicyDocument>()
  for (const policy of archive.policies) {
    const { company, policy: id, keptAnchors } = policy
    const { versions, draft } = policyOf(content, policyName(policy)) ?? { versions: [] }
    const text = now === 'next' && draft && !draft.isInPlace ? draft : inForce(versions, policy.today)
    if (text) shown.set(policyName(policy), text)
    const own = text && withKept(fragmentsOf(text), keptAnchors)
    for (const language of [undefined, ...addressedLanguagesOf(policy)]) {
      const isShown = language === undefined || newestIn(policy, language)
      for (const page of [urls.policy, urls.embed]) pages.set(page(company, id, language), isShown ? own : undefined)
    }
    for (const document of versions) {
      const { updated } = document
      const isInstead = document.isInPlace || policy.withdrawals.some(({ path }) => path === document.path)
      pages.set(urls.version(company, id, updated), withKept(fragmentsOf(document), isInstead ? keptAnchors : []))
      pages.set(urls.source(company, id, updated), new Map())
    }
    for (const { updated, language } of policy.translations) {
      pages.set(urls.version(company, id, updated, language), pages.get(urls.version(company, id, updated)))
      pages.set(urls.source(company, id, updated, language), new Map())
    }
  }
  for (const [company, { shortcuts }] of content.companies) {
    for (const [name, target] of shortcuts) {
      const { policy, anchor } = readTarget(target.text)
      pages.set(urls.shortcut(company, name), shortcutFragments(name, anchor, shown.get(`${company}/${policy}`)))
    }
  }
  return pages
}

/** Content in which the draft of a policy that has no version is its version. */
function withFirstDrafts(content: Content): Content {
  const policies = [...content.policies].map(([name, texts]): [string, PolicyDocument[]] => [
    name,
    texts.length === 1 ? texts.map((one) => ({ ...one, isInPlace: one.isDraft })) : texts,
  ])
  return { ...content, policies: new Map(policies) }
}

/** Files that programs ask for, and that links may lead to. */
const siteFiles = [
  urls.seals(),
  urls.icon(),
  urls.policySchema(),
  urls.catalogueSchema(),
  urls.coverageSchema(),
  urls.linksSchema(),
]

/** What the fragments of the page of a shortcut lead to: the section that it shows, with all in it, or the note on it. */
function shortcutFragments(name: string, anchor: string, document: PolicyDocument | undefined): Fragments {
  if (!document?.text) return undefined
  const section = byAnchor(document.text.sections).get(anchor)
  const own = section ? [...byAnchor([section])].map(([one, to]) => landingIn(one, to)) : [[anchor, 'note'] as const]
  const parts = deletionBy(name) ? Object.values(deletionParts).map((part) => [part, 'section'] as const) : []
  return new Map([...own, ...parts])
}

/** What the fragments of a page lead to that has notes on anchors which only withdrawn versions had. */
function withKept(fragments: Fragments, kept: string[] = []): Fragments {
  return fragments && new Map([...kept.map((anchor) => [anchor, 'note'] as const), ...fragments])
}

/** What the fragments of the page of a text lead to. */
export function fragmentsOf({ outline, front }: PolicyDocument): Fragments {
  if (!outline) return undefined
  const sections = [...headingsByAnchor(outline)].map(([anchor, heading]) => landingIn(anchor, heading))
  const notes = [...(front?.named.retired?.keys() ?? [])].map((anchor): [string, Landing] => [anchor, 'note'])
  return new Map([...notes, ...sections])
}

function landingIn(anchor: string, to: { anchor: string }): [string, Landing] {
  return [anchor, to.anchor === anchor ? 'section' : 'alias']
}
