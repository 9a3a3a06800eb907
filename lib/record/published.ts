// Asks git what was published.
import { join } from 'node:path'
import { type Content, dayOf, fileAmong } from '../content/checked'
import { sealsFile } from '../content/seals'
import { sealedVersion } from '../rules/version-rules'
import { GitError, reachOf, repositoryAbove } from '../system/git'
import { describeReach } from '../system/reach'
import { problem } from '../text/problem'
import { checkLanguages } from './languages'
import { checkAddressList, checkSeals, type SealedFile } from './seals'

/** Checks that all that was published is as it was. Reports an error on the record of the seals where git cannot say, and a warning where its history is cut, which it sets as the reach of the content. */
export function checkPublished(dir: string, content: Content, versions: SealedFile[]): void {
  const record = fileAmong(content.files, join(dir, sealsFile))
  checkLanguages(content)
  try {
    content.reach = reachOf(dir)
    if (content.reach.kind === 'shallow')
      problem(record, undefined, describeReach(content.reach, dir) ?? '', { ...sealedVersion, severity: 'warning' })
    checkSeals(dir, record, versions, (path) => dayOf(content, path))
    checkAddressList(dir, content.files)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    problem(record, undefined, describeFailure(error, dir), sealedVersion)
  }
}

function describeFailure({ message, isMissing }: GitError, dir: string): string {
  const start = `git cannot say what was published before, so nothing is built or published: ${message.replaceAll(/\s*\n\s*/g, ' ')}`
  if (isMissing) return `${start}; install git, or put its folder on the PATH`
  return `${start}; clone the repository again, without \`--filter\`, and take over what is not committed; or delete \`${repositoryAbove(dir)}/.git\` where that is no repository`
}
