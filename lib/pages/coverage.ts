import {
  type Archive,
  type Company,
  findCompany,
  findPolicy,
  type Policy,
  textOf,
  type Version,
  versionInForce,
} from '../archive/archive'
import { type Term, termOf } from '../content/status'
import { reasonIn } from '../laws/covers'
import { askedBy, type Disclosure } from '../laws/disclosures'
import { type Citation, type Law, type Profile, profiles } from '../laws/laws'
import { writeAnchor } from '../text/anchors'
import { byAnchor, type Section } from '../text/text'
import { urls } from '../urls'

/** A section of a policy, or a page of the site, that makes a disclosure. */
export interface Place {
  /** Of a section, such as `4.2`, and its own as written. */
  number?: string
  mark?: string
  title: string
  /** As a path from the root of the site. */
  href: string
}

/** What becomes of a disclosure in a policy. */
export type Coverage =
  | { state: 'declared'; places: Place[] }
  | { state: 'made by the site'; place: Place }
  | { state: 'not applicable'; reason: string }
  | { state: 'not declared' }

/** A disclosure that is asked of a policy, and what becomes of it there. */
export interface CoverageRow {
  disclosure: Disclosure
  coverage: Coverage
  /** The articles that ask for it, for each law that applies, in its order. Empty where the law does not ask. */
  citations: Citation[][]
}

/** What a policy is asked for, in the order of the disclosures, with the sections that make it in a text of the policy. */
export function coverageRows(
  { profiles, covers, company, policy }: Pick<Policy, 'profiles' | 'covers' | 'company' | 'policy'>,
  sections: Section[],
): CoverageRow[] {
  const page = urls.policy(company, policy)
  const places = placesOf(page, sections)
  return askedBy(profiles).map((disclosure) => ({
    disclosure,
    coverage: coverageOf(disclosure),
    citations: profiles.map((profile) => disclosure.citations.filter(({ law }) => law === profile)),
  }))

  function coverageOf({ id, madeBy }: Disclosure): Coverage {
    if (madeBy === 'policy')
      return { state: 'made by the site', place: { title: 'the page of the policy', href: page } }
    if (madeBy === 'history') {
      return { state: 'made by the site', place: { title: 'all versions', href: urls.history(company, policy) } }
    }
    const cover = covers[id] ?? []
    const reason = reasonIn(cover)
    if (reason !== undefined) return { state: 'not applicable', reason }
    // What is declared may be in a draft, or in a version that is not in force yet.
    const found = new Set(cover.flatMap((anchor) => places.get(anchor) ?? []))
    return found.size > 0 ? { state: 'declared', places: [...found] } : { state: 'not declared' }
  }
}

/** The places of a policy to which its anchors lead: those that every page has, and its sections. */
function placesOf(page: string, sections: Section[]): Map<string, Place> {
  const places = new Map<string, Place>([
    ['text', { title: 'Opening', href: `${page}#text` }],
    ['in-short', { title: 'In short', href: `${page}#in-short` }],
  ])
  const bySection = new Map<Section, Place>()
  for (const [anchor, section] of byAnchor(sections)) {
    const { number, mark, title } = section
    const place = bySection.get(section) ?? { number, mark, title, href: `${page}#${writeAnchor(section.anchor)}` }
    bySection.set(section, place)
    places.set(anchor, place)
  }
  return places
}

/** Who declares what `covers` says, and what that is not. */
export const coverageNotice =
  'Declared in the files of this site, for the company’s legal staff to confirm. It is not legal advice.'

const list = new Intl.ListFormat('en-GB')

/** How many disclosures are declared, and how many are not, in a sentence. */
export function coverageSum(rows: CoverageRow[]): string {
  const count = (state: Coverage['state'], one: string, many: string) => {
    const number = rows.filter(({ coverage }) => coverage.state === state).length
    return number > 0 ? [`${number} ${number === 1 ? one : many}`] : []
  }
  const parts = [
    ...count('declared', 'is declared', 'are declared'),
    ...count('made by the site', 'is made by a page of this site', 'are made by pages of this site'),
    ...count('not applicable', 'does not apply', 'do not apply'),
    ...count('not declared', 'is not declared', 'are not declared'),
  ]
  return `Of ${rows.length} ${rows.length === 1 ? 'disclosure' : 'disclosures'}, ${list.format(parts)}.`
}

/** A law or store that applies to a policy. */
export interface AskingLaw extends Law {
  id: Profile
}

/** What laws and stores ask of a policy, and where its version in force says so. */
export interface CoverageView {
  company: Company
  /** The version in force. */
  version: Version
  term: Term
  /** The laws and stores that apply. None where none is declared. */
  laws: AskingLaw[]
  rows: CoverageRow[]
  /** Where the site stands. */
  site: string
}

/** What the coverage of a policy shows. Throws when there is no such policy. */
export function coverageView(archive: Archive, companyId: string, policyId: string): CoverageView {
  const { site } = archive
  const policy = findPolicy(archive, companyId, policyId)
  const version = versionInForce(policy)
  return {
    company: findCompany(archive, companyId),
    version,
    term: termOf(version, policy.versions, policy.today),
    laws: policy.profiles.map((id) => ({ id, ...profiles[id] })),
    rows: coverageRows(policy, textOf(archive, version).sections),
    site,
  }
}
