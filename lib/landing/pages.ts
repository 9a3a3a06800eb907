import { type Content, dayOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { policyName } from '../content/names'
import { deletionBy, deletionParts } from '../content/purposes'
import { readTarget } from '../content/shortcut-target'
import { byEffect, inForce, parentOf, takesOver } from '../content/status'
import { headingsByAnchor } from '../text/outline'
import { byAnchor } from '../text/text'
import {
  companyPaths,
  coveragePaths,
  policyPaths,
  sitePaths,
  translatedPolicyPaths,
  translationPaths,
  urls,
  versionPaths,
} from '../urls'

/** What a fragment leads to on a page: a section by its own anchor, one by an anchor that it used to have, or the note on one that is gone. */
export type Landing = 'section' | 'alias' | 'note'

/** What the fragments of a page lead to; undefined where its text could not be read. */
export type Fragments = Map<string, Landing> | undefined

/** The pages of the site by their paths, and what their fragments lead to, as the site is on a day or at an instant or, with `next`, when all that is announced or drafted is in force. */
export function sitePages(content: Content, now: string | 'next'): Map<string, Fragments> {
  const isVersion = ({ isDraft, isInPlace }: PolicyDocument) => !isDraft || isInPlace
  const pages = new Map<string, Fragments>([...sitePaths, ...siteFiles].map((page) => [page, new Map()]))
  for (const company of content.companies.keys()) {
    for (const page of companyPaths(company)) pages.set(page, new Map())
    // It has ids for its parts.
    pages.set(urls.links(company), undefined)
  }
  const withdrawn = content.record.withdrawals.filter(({ wasPublic }) => wasPublic)
  const byPolicy = new Map<string, PolicyDocument[]>()
  for (const [name, texts] of content.policies) {
    const own = now === 'next' ? texts : texts.filter(isVersion)
    if (own.length > 0) byPolicy.set(name, own)
    for (const document of own.filter(isVersion)) {
      const { company, policy, updated } = document
      const isInstead = document.isInPlace || withdrawn.some(({ path }) => path === document.path)
      const kept = isInstead ? content.kept.get(name) : []
      pages.set(urls.version(company, policy, updated), withKept(fragmentsOf(document), kept))
      for (const page of [urls.changes, urls.since]) pages.set(page(company, policy, updated), undefined)
      pages.set(urls.source(company, policy, updated), new Map())
    }
  }
  for (const one of withdrawn.filter(({ language }) => !language)) {
    const { company, policy, updated } = one
    if (!byPolicy.has(policyName(one))) byPolicy.set(policyName(one), [])
    // A notice has a place for every section of the text in force, and for those that only its version had.
    for (const page of versionPaths(company, policy, updated)) if (!pages.has(page)) pages.set(page, undefined)
  }
  const shown = (name: string) => {
    const texts = byPolicy.get(name) ?? []
    if (now !== 'next') return inForce(texts, dayOf({ ...content, today: now }, name))
    const last = texts.at(-1)
    return last?.isDraft ? last : texts.toSorted(byEffect).at(-1)
  }
  for (const name of byPolicy.keys()) {
    const [company = '', policy = ''] = name.split('/')
    const text = shown(name)
    for (const page of [urls.policy, urls.embed]) {
      pages.set(page(company, policy), text && withKept(fragmentsOf(text), content.kept.get(name)))
    }
    if (content.facts.get(name)?.coverage?.text === 'public') {
      // It has ids for what laws and stores ask.
      for (const page of coveragePaths(company, policy, text !== undefined)) pages.set(page, undefined)
    }
    for (const page of policyPaths(company, policy, text !== undefined)) {
      if (!pages.has(page)) pages.set(page, new Map())
    }
  }
  for (const [name, texts] of content.translations) {
    const gone = withdrawn.flatMap((one) => (policyName(one) === name ? (one.language ?? []) : []))
    setTranslations(pages, texts, (byPolicy.get(name) ?? []).filter(isVersion), shown(name), gone)
  }
  for (const { company, policy, updated, language } of withdrawn) {
    if (language === undefined) continue
    const own = [
      ...translationPaths(company, policy, updated, language, true),
      ...translatedPolicyPaths(company, policy, language),
    ]
    for (const page of own) if (!pages.has(page)) pages.set(page, undefined)
  }
  for (const [company, { shortcuts }] of content.companies) {
    for (const [name, target] of shortcuts) {
      const { policy, anchor } = readTarget(target.text)
      pages.set(urls.shortcut(company, name), shortcutFragments(name, anchor, shown(`${company}/${policy}`)))
    }
  }
  return pages
}

/** Adds the pages of the translations of a policy, of which a text is in force: each has the fragments of the page that it translates. Of the languages that are `gone`, some were withdrawn. */
function setTranslations(
  pages: Map<string, Fragments>,
  translations: PolicyDocument[],
  versions: PolicyDocument[],
  current: PolicyDocument | undefined,
  gone: string[],
): void {
  const sealed = translations.filter(({ isDraft }) => !isDraft)
  for (const document of sealed) {
    const { company, policy, updated, language = '' } = document
    const original = versions.find((one) => one.updated === updated)
    if (!original) continue
    const before = parentOf(original, versions)
    const isThere = sealed.some((one) => one.language === language && one.updated === before?.updated)
    const hasChanges = isThere || gone.includes(language)
    pages.set(urls.source(company, policy, updated, language), new Map())
    for (const page of translationPaths(company, policy, updated, language, hasChanges)) pages.set(page, undefined)
    pages.set(urls.version(company, policy, updated, language), pages.get(urls.version(company, policy, updated)))
    if (!current || takesOver(original, current)) continue
    for (const page of translatedPolicyPaths(company, policy, language)) pages.set(page, new Map())
    for (const page of [urls.policy, urls.embed])
      pages.set(page(company, policy, language), pages.get(page(company, policy)))
  }
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
