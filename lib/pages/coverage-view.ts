// Gathers what the coverage of a policy shows, from the archive and today's date.
import {
  type Company,
  declarationOf,
  findCompany,
  findPolicy,
  readText,
  type Version,
  versionInForce,
} from '../content/archive'
import { type Term, termOf } from '../content/status'
import { type Law, type Profile, profiles } from '../laws/laws'
import { siteUrl, today } from '../settings'
import { type CoverageRow, coverageRows } from './coverage'

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
export function coverageView(companyId: string, policyId: string): CoverageView {
  const day = today()
  const policy = findPolicy(companyId, policyId)
  const version = versionInForce(policy, day)
  const declaration = declarationOf(policy)
  return {
    company: findCompany(companyId),
    version,
    term: termOf(version, policy.versions, day),
    laws: declaration.profiles.map((id) => ({ id, ...profiles[id] })),
    rows: coverageRows(declaration, policy, readText(version).sections),
    site: siteUrl(),
  }
}
