import {
  type Archive,
  type Company,
  findCompany,
  findPolicy,
  textOf,
  type Version,
  versionInForce,
} from '../archive/archive'
import { type Term, termOf } from '../content/status'
import { type Law, type Profile, profiles } from '../laws/laws'
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
