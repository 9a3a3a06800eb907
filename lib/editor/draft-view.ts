import { type Company, findCompany, findPolicy, findVersion, textOf } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { reportOf } from '../check/findings'
import { originOf } from '../check/lineage'
import { type Content, dayOf, filesAbout, type PolicyTexts, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { inForce, termOf } from '../content/status'
import type { ChangesView } from '../pages/changes-view'
import { type PolicyView, policyView } from '../pages/policy-view'
import { redline } from '../redline/redline'
import { editorUrls } from './editor-urls'
import { type PlacedFinding, placeFindings } from './placed-finding'
import type { Setting } from './setting'

/** What the editor shows of a draft. */
export interface DraftView {
  company: Company
  policy: string
  title: string
  /** The page that it will be; undefined while its text cannot be shown. */
  page?: PolicyView
  /** What the check says of the draft and what it stands on. */
  findings: PlacedFinding[]
}

/** What the editor shows of the draft of a policy, such as `klantra/privacy`. Undefined when it has none. */
export function draftView(content: Content, name: string, setting: Setting): DraftView | undefined {
  const texts = policyOf(content, name)
  if (!texts?.draft) return undefined
  const { draft } = texts
  const { company, policy, updated, readable } = draft
  const archive = archiveIn(content, setting, name)
  const { findings } = reportOf(content, filesAbout(content, setting.dir, name))
  return {
    company: findCompany(archive, company),
    policy,
    title: titleOf(texts),
    page: readable && policyView(archive, company, policy, updated),
    findings: placeFindings(findings, content, setting.dir, draft, readable !== undefined),
  }
}

/** What the page of a version shows, as the editor reads it. Undefined when there is no such version, or it cannot be read. */
export function versionView(
  content: Content,
  name: string,
  setting: Setting,
  updated?: string,
): PolicyView | undefined {
  const { versions = [] } = policyOf(content, name) ?? {}
  const document =
    updated === undefined ? inForce(versions, dayOf(content, name)) : versions.find((one) => one.updated === updated)
  if (!document?.readable) return undefined
  return policyView(archiveIn(content, setting), document.company, document.policy, document.updated)
}

/** What a draft changes in the version in force, or in the one that it began from, which may be announced only. Undefined when there is no draft, or its text cannot be shown. */
export function draftChanges(
  content: Content,
  name: string,
  setting: Setting,
  since: 'in force' | 'origin',
): ChangesView | undefined {
  const { draft, versions: published = [] } = policyOf(content, name) ?? {}
  if (!draft?.readable) return undefined
  const { company, policy, updated } = draft
  const day = dayOf(content, company)
  const archive = archiveIn(content, setting)
  const versions = archive.policies.find((one) => `${one.company}/${one.policy}` === name)?.versions ?? []
  const origin = since === 'origin' ? originOf(draft, published) : inForce(published, day)
  const older = versions.find((one) => one.updated === origin?.updated)
  const drafted = archiveIn(content, setting, name)
  const newer = findVersion(findPolicy(drafted, company, policy), updated)
  return {
    company: findCompany(drafted, company),
    older,
    newer,
    terms: { older: older && termOf(older, versions, day), newer: termOf(newer, [newer], day) },
    steps: [newer],
    redline: older && redline(textOf(archive, older), draft.readable),
    path: editorUrls.draftChanges(company, policy),
    site: setting.site,
  }
}

/** The title of a policy: of its draft, or else of its newest version that has one. */
export function titleOf({ name, draft, versions }: PolicyTexts): string {
  const title = ({ front }: PolicyDocument) => front?.values.title?.text
  return [draft, ...versions.toReversed()].flatMap((text) => (text && title(text)) || [])[0] ?? name
}
