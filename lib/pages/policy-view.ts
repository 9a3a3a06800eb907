// Gathers what a page about a policy shows, from the archive and today's date.
import {
  type Company,
  emailOf,
  findCompany,
  findPolicy,
  findVersion,
  grantsOf,
  type Policy,
  policiesOf,
  readText,
  type Version,
  versionBefore,
  versionInForce,
} from '../content/archive'
import { type Term, termOf, upcoming } from '../content/status'
import { keptNotes } from '../content/withdrawals'
import { type GrantedRequest, type Grants, requestsIn } from '../laws/requests'
import { siteUrl, today } from '../settings'
import type { Text } from '../text/text'
import { absolute, urls } from '../urls'

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
  text: Text
  /** Notes on sections that are gone, by the anchors that led to them. */
  retired: Record<string, string>
  /** Where questions about the policy go. */
  contact: ContactDetails
  /** What readers can ask the company for; nothing on pages of versions that are not in force. */
  requests: GrantedRequest[]
  /** The versions in force of the company's other policies. */
  others: Version[]
  /** The path of the page itself. */
  path: string
  /** The day for which the page is made. */
  today: string
  /** Where the site stands. */
  site: string
}

/** What is gathered for the page of a version. */
export interface PolicySources {
  company: Company
  policy: Policy
  version: Version
  text: Text
  /** Where questions about the policy go, when that is not the company's address. */
  email?: string
  /** The requests that the policy lets people make. */
  grants: Grants
  /** The company's other policies. */
  others: Policy[]
  /** The path of the page itself. */
  path: string
}

/** What the page of a version shows on a day, on the site that stands at `site`. */
export function viewOf(
  { company, policy, version, text, email, grants, others, path }: PolicySources,
  day: string,
  site: string,
): PolicyView {
  const contact = email === undefined ? company : { email }
  const current = versionInForce(policy, day)
  const { title, updated } = version
  const url = absolute(site, urls.version(company.id, policy.policy, updated))
  return {
    company,
    version,
    term: termOf(version, policy.versions, day),
    current,
    next: upcoming(policy.versions, day),
    isFirst: versionBefore(policy, version) === undefined,
    text,
    retired: {
      ...(version === current || version.replaces ? keptNotes(policy.keptAnchors, text.sections) : {}),
      ...version.retired,
    },
    contact,
    requests: version === current ? requestsIn(text, grants, { email: contact.email, title, updated, url }) : [],
    others: others.map((other) => versionInForce(other, day)),
    path,
    today: day,
    site,
  }
}

/** What the page of a policy shows: its version in force or, with `updated`, the version of that day. Throws when there is none. */
export function policyView(companyId: string, policyId: string, updated?: string): PolicyView {
  const day = today()
  const policy = findPolicy(companyId, policyId)
  const version = updated === undefined ? versionInForce(policy, day) : findVersion(policy, updated)
  const sources: PolicySources = {
    company: findCompany(companyId),
    policy,
    version,
    text: readText(version),
    email: emailOf(policy),
    grants: grantsOf(policy),
    others: policiesOf(companyId).filter((other) => other !== policy),
    path: updated === undefined ? urls.policy(companyId, policyId) : urls.version(companyId, policyId, updated),
  }
  return viewOf(sources, day, siteUrl())
}
