import type { Company, Version } from '../content/archive'
import { type Content, policyOf } from '../content/checked'
import type { ChangesView } from '../pages/changes-view'
import { judge } from '../publishing/release'
import { companyIn, versionOf } from './checked-archive'
import { draftChanges, draftView, titleOf } from './draft-view'
import type { PlacedFinding } from './placed-finding'
import type { Setting } from './setting'

/** What the editor shows before a draft is published. */
export interface PublishView {
  company: Company
  policy: string
  title: string
  /** The day of the version that it would be. */
  day: string
  /** The draft as the version that it would be; undefined when there is none. */
  draft?: Version
  /** Why it cannot be published, in the words of `policy publish`. */
  refusal?: string
  findings: PlacedFinding[]
  /** What it changes in the newest version; undefined while its text has errors. */
  changes?: ChangesView
}

/** What the editor shows before the draft of a policy, such as `klantra/privacy`, is published. Undefined when there is no such policy. */
export function publishView(content: Content, name: string, setting: Setting): PublishView | undefined {
  const texts = policyOf(content, name)
  if (!texts) return undefined
  const [company = '', policy = ''] = name.split('/')
  const intent = { today: setting.day, day: setting.day }
  const judgement = judge(content, setting.dir, texts, intent)
  return {
    company: companyIn(content, company),
    policy,
    title: titleOf(texts),
    day: setting.day,
    draft: texts.draft && versionOf(texts.draft),
    refusal: 'refusal' in judgement ? judgement.refusal : undefined,
    findings: draftView(content, name, setting)?.findings ?? [],
    changes: draftChanges(content, name, setting, 'newest'),
  }
}
