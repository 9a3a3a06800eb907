import { newestIn, type Policy } from '../archive/archive'
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
  const shown = new Map(archive.policies.map((policy) => [policyName(policy), shownText(policy, content, now)]))
  const textOf = (company: string, policy: string) => shown.get(policyName({ company, policy }))
  const shortcuts = [...content.companies].flatMap(([company, facts]) =>
    [...facts.shortcuts].map(([name, target]): [string, Fragments] => {
      const { policy, anchor } = readTarget(target.text)
      return [urls.shortcut(company, name), shortcutFragments(name, anchor, textOf(company, policy))]
    }),
  )
  return new Map([
    ...[...made, ...siteFiles].map((path): [string, Fragments] => [path, hasParts.test(path) ? undefined : new Map()]),
    ...archive.policies.flatMap((policy) => textPages(policy, content, textOf(policy.company, policy.policy))),
    ...shortcuts,
  ])
}

/** The text that the page of a policy shows. */
function shownText(policy: Policy, content: Content, now: string | 'next'): PolicyDocument | undefined {
  const { versions, draft } = policyOf(content, policyName(policy)) ?? { versions: [] }
  return now === 'next' && draft && !draft.isInPlace ? draft : inForce(versions, policy.today)
}

/** The pages and files of the texts of a policy, with what their fragments lead to. */
function textPages(policy: Policy, content: Content, shown: PolicyDocument | undefined): [string, Fragments][] {
  const { company, policy: id, keptAnchors, translations, withdrawals } = policy
  const own = shown && withKept(fragmentsOf(shown), keptAnchors)
  const languages = [undefined, ...addressedLanguagesOf(policy)]
  const { versions } = policyOf(content, policyName(policy)) ?? { versions: [] }
  const fragments = new Map(
    versions.map((document) => {
      const isInstead = document.isInPlace || withdrawals.some(({ path }) => path === document.path)
      return [document.updated, withKept(fragmentsOf(document), isInstead ? keptAnchors : [])] as const
    }),
  )
  return [
    ...languages.flatMap((language) => {
      const isShown = language === undefined || newestIn(policy, language)
      return [urls.policy, urls.embed].map((page): [string, Fragments] => [
        page(company, id, language),
        isShown ? own : undefined,
      ])
    }),
    ...[...versions, ...translations].flatMap(({ updated, language }): [string, Fragments][] => [
      [urls.version(company, id, updated, language), fragments.get(updated)],
      [urls.source(company, id, updated, language), new Map()],
    ]),
  ]
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
