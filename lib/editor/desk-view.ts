import type { Company } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, filesAbout, type PolicyTexts, policiesOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { hasErrors } from '../text/problem'
import { titleOf } from './draft-view'
import type { Setting } from './setting'

/** What the first page of the editor shows: every company with its policies. */
export interface DeskCompany {
  company: Company
  policies: DeskPolicy[]
}

/** A policy, as the first page of the editor lists it. */
export interface DeskPolicy {
  policy: string
  title: string
  /** The days of its versions, newest first. */
  versions: string[]
  /** What state its draft is in; undefined when it has none. */
  draft?: 'with errors' | 'without errors'
}

/** What the first page of the editor shows, companies and policies in alphabetical order of their names in addresses. */
export function deskView(content: Content, setting: Setting): DeskCompany[] {
  const policies = policiesOf(content)
  return archiveIn(content, setting).companies.map((company) => ({
    company,
    policies: policies
      .filter(({ name }) => name.startsWith(`${company.id}/`))
      .map((texts) => deskPolicy(content, setting.dir, texts)),
  }))
}

function deskPolicy(content: Content, dir: string, texts: PolicyTexts): DeskPolicy {
  const { name, versions, draft } = texts
  const hasMistakes = draft !== undefined && filesAbout(content, dir, name).some(hasErrors)
  return {
    policy: name.replace(/^.*\//, ''),
    title: titleOf(texts),
    versions: versions.map(({ updated }: PolicyDocument) => updated).reverse(),
    draft: draft && (hasMistakes ? 'with errors' : 'without errors'),
  }
}
