import { reportOf } from '../check/findings'
import type { Company } from '../content/archive'
import { type Content, filesAbout, type PolicyTexts, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { inForce, termOf } from '../content/status'
import type { ChangesView } from '../pages/changes-view'
import { type PolicyView, viewOf } from '../pages/policy-view'
import { redline } from '../redline/redline'
import { companyIn, policyWith, sourcesOf, versionOf } from './checked-archive'
import { editorUrls } from './editor-urls'
import { type PlacedFinding, placeFindings } from './placed-finding'
import { readableText } from './readable-text'
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
export function draftView(content: Content, name: string, { dir, day, site }: Setting): DraftView | undefined {
  const texts = policyOf(content, name)
  if (!texts?.draft) return undefined
  const { draft, versions } = texts
  const sources = sourcesOf(content, draft, [...versions.filter(({ updated }) => updated !== day), draft])
  const { findings } = reportOf(content, filesAbout(content, dir, name))
  return {
    company: companyIn(content, draft.company),
    policy: draft.policy,
    title: titleOf(texts),
    page: sources && viewOf(sources, day, site),
    findings: placeFindings(findings, content, dir, draft, sources !== undefined),
  }
}

/** What the page of a version shows, as the editor reads it. Undefined when there is no such version, or it cannot be read. */
export function versionView(
  content: Content,
  name: string,
  { day, site }: Setting,
  updated?: string,
): PolicyView | undefined {
  const { versions = [] } = policyOf(content, name) ?? {}
  const document = updated === undefined ? inForce(versions, day) : versions.find((one) => one.updated === updated)
  const sources = document && sourcesOf(content, document, versions)
  return sources && viewOf(sources, day, site)
}

/** What a draft changes in the version in force, or in the newest, which may be announced only. Undefined when there is no draft, or its text cannot be shown. */
export function draftChanges(
  content: Content,
  name: string,
  { day, site }: Setting,
  since: 'in force' | 'newest',
): ChangesView | undefined {
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  const text = draft && readableText(draft)
  if (!text) return undefined
  const older = since === 'newest' ? versions.at(-1) : inForce(versions, day)
  const newer = versionOf(draft)
  return {
    company: companyIn(content, draft.company),
    older: older && versionOf(older),
    newer,
    terms: {
      older: older && termOf(older, policyWith(versions, content).versions, day),
      newer: termOf(newer, [newer], day),
    },
    steps: [newer],
    redline: older?.compile && redline(older.compile(), text),
    path: editorUrls.draftChanges(draft.company, draft.policy),
    site,
  }
}

/** The title of a policy: of its draft, or else of its newest version that has one. */
export function titleOf({ name, draft, versions }: PolicyTexts): string {
  const title = ({ front }: PolicyDocument) => front?.values.title?.text
  return [draft, ...versions.toReversed()].flatMap((text) => (text && title(text)) || [])[0] ?? name
}
