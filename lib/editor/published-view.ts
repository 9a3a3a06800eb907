// Asks git, and looks on the disk, whether a publication was committed.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Company, findCompany, findPolicy, findVersion, type Version } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, policyOf } from '../content/checked'
import { sealOf } from '../content/seals'
import { publishedFiles } from '../publishing/publication'
import { commitWith, isRepository, uncommitted } from '../system/git'
import type { Setting } from './setting'

/** What the editor shows when a draft was published. */
export interface PublishedView {
  company: Company
  version: Version
  /** The files that are still to be committed together, or kept together where there is no repository. */
  files: string[]
  /** Other files of the content that are not committed. */
  others: string[]
  /** The commit that has them; undefined when none has. */
  commit?: string
  isRepository: boolean
}

/** What the editor shows of a version that was published on a day. Undefined when there is no such version. */
export function publishedView(
  content: Content,
  name: string,
  setting: Setting,
  day: string,
): PublishedView | undefined {
  const document = policyOf(content, name)?.versions.find(({ updated }) => updated === day)
  if (!document) return undefined
  const { dir } = setting
  const { company, policy } = document
  const archive = archiveIn(content, setting)
  const own = publishedFiles('.', name, day)
  const changed = isRepository(dir) ? uncommitted(dir) : own.filter((path) => existsSync(join(dir, path)))
  return {
    company: findCompany(archive, company),
    version: findVersion(findPolicy(archive, company, policy), day),
    files: changed.filter((path) => own.includes(path)).map((path) => join(dir, path)),
    others: changed.filter((path) => !own.includes(path)).map((path) => join(dir, path)),
    commit: commitWith(dir, document.path, (bytes) => sealOf(bytes) === document.seal),
    isRepository: isRepository(dir),
  }
}
