import {
  type Archive,
  type Company,
  findCompany,
  findPolicy,
  findVersion,
  type Policy,
  policiesOf,
  textOf,
  type Version,
  versionBefore,
  versionInForce,
} from '../archive/archive'
import { keptNotes } from '../archive/withdrawals'
import { type Term, termOf, upcoming } from '../content/status'
import { wordsIn } from '../languages/words'
import { type GrantedRequest, requestsIn } from '../laws/requests'
import type { Text } from '../text/text'
import { absolute, urls } from '../urls'
import { inShortOf } from './in-short'

/** How to reach a company, as far as it has said. */
export type ContactDetails = Pick<Company, 'website' | 'email' | 'address'>

/** What a page about one version of a policy shows. */
export interface PolicyView {
  company: Company
  version: Version
  /** When the version is, was or will be in force. */
  term: Term
  /** The version in force. */
  current: Version
  /** The version that takes effect next, if one is announced. */
  next?: Version
  /** True for the first version of the policy. */
  isFirst: boolean
  /** For an editorial version: the newest one before it that changed more. */
  material?: Version
  text: Text
  /** The short version, each answer under its question. */
  inShort: string
  /** Notes on sections that are gone, by the anchors that led to them. */
  retired: Record<string, string>
  /** Where questions about the policy go. */
  contact: ContactDetails
  /** What readers can ask the company for; nothing on pages of versions that are not in force. */
  requests: GrantedRequest[]
  /** Whether a page shows what laws and stores ask of the version. */
  hasCoverage: boolean
  /** The versions in force of the company's other policies. */
  others: Version[]
  /** The path of the page itself. */
  path: string
  /** The day for which the page is made. */
  today: string
  /** Where the site stands. */
  site: string
}

/** What the page of a policy shows: its version in force or, with `updated`, the version of that day. Throws when there is none. */
export function policyView(archive: Archive, companyId: string, policyId: string, updated?: string): PolicyView {
  const { site } = archive
  const company = findCompany(archive, companyId)
  const policy = findPolicy(archive, companyId, policyId)
  const { today } = policy
  const current = versionInForce(policy)
  const version = updated === undefined ? current : findVersion(policy, updated)
  const text = textOf(archive, version)
  const contact = policy.email === undefined ? company : { email: policy.email }
  const words = wordsIn(version.language)
  const own = urls.version(companyId, policyId, version.updated)
  const asked = { email: contact.email, title: version.title, updated: version.updated, url: absolute(site, own) }
  return {
    company,
    version,
    term: termOf(version, policy.versions, today),
    current,
    next: upcoming(policy.versions, today),
    isFirst: versionBefore(policy, version) === undefined,
    material: version.change === 'editorial' ? materialBefore(policy, version) : undefined,
    text,
    inShort: inShortOf(text, policy.covers),
    retired: {
      ...(version === current || version.replaces ? keptNotes(policy.keptAnchors, text.sections, words) : {}),
      ...version.retired,
    },
    contact,
    requests: version === current ? requestsIn(text, policy.requests, asked, words) : [],
    hasCoverage: version === current && policy.isCoveragePublic,
    others: policiesOf(archive, companyId)
      .filter((other) => other !== policy)
      .map((other) => versionInForce(other)),
    path: updated === undefined ? urls.policy(companyId, policyId) : own,
    today,
    site,
  }
}

/** The newest version before another that is no editorial one. Undefined where there is none. */
function materialBefore(policy: Policy, version: Version): Version | undefined {
  const before = versionBefore(policy, version)
  return before?.change === 'editorial' ? materialBefore(policy, before) : before
}
