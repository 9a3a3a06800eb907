// Asks git whether a publication was committed.
import type { Company, Version } from '../archive'
import { type Content, policyOf } from '../check/checked'
import { commitWithSeal, isRepository } from '../git'
import { publishedFiles } from '../publication'
import { companyIn, versionOf } from './checked-archive'
import type { Setting } from './draft-view'

/** What the editor shows when a draft was published. */
export interface PublishedView {
  company: Company
  version: Version
  /** The files to be committed together. */
  files: string[]
  /** The commit that has them; undefined when none has. */
  commit?: string
  isRepository: boolean
}

/** What the editor shows of a version that was published on a day. Undefined when there is no such version. */
export function publishedView(
  content: Content,
  name: string,
  { dir }: Setting,
  day: string,
): PublishedView | undefined {
  const document = policyOf(content, name)?.versions.find(({ updated }) => updated === day)
  if (!document) return undefined
  return {
    company: companyIn(content, document.company),
    version: versionOf(document),
    files: publishedFiles(dir, name, day),
    commit: commitWithSeal(dir, document.path, document.seal),
    isRepository: isRepository(dir),
  }
}
