import { type Company, findCompany, type Version } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, dayOf, policyOf } from '../content/checked'
import type { ChangesView } from '../pages/changes-view'
import { judge } from '../publishing/release'
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
  /** What it changes in the version that it began from; undefined while its text has errors. */
  changes?: ChangesView
}

/** What the editor shows before the draft of a policy, such as `klantra/privacy`, is published. Undefined when there is no such policy. */
export function publishView(content: Content, name: string, setting: Setting): PublishView | undefined {
  const texts = policyOf(content, name)
  if (!texts) return undefined
  const [company = '', policy = ''] = name.split('/')
  const day = dayOf(content, company)
  const archive = archiveIn(content, setting, name)
  const own = archive.policies.find((one) => one.company === company && one.policy === policy)
  const judgement = judge(content, setting.dir, texts, { today: day, day })
  return {
    company: findCompany(archive, company),
    policy,
    title: titleOf(texts),
    day,
    draft: texts.draft && own?.versions.find(({ updated }) => updated === texts.draft?.updated),
    refusal: 'refusal' in judgement ? judgement.refusal : undefined,
    findings: draftView(content, name, setting)?.findings ?? [],
    changes: draftChanges(content, name, setting, 'origin'),
  }
}
