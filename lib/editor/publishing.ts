// Publishes drafts on the disk, for the editor.

import { checkContent } from '../check/content'
import { dayOf, policyOf } from '../content/checked'
import { lockPublications, publishDraft, publishedFiles, resumePublication } from '../publishing/publication'
import { judge } from '../publishing/release'
import { commitFiles } from '../system/git'
import type { Setting } from './setting'

/** What was shown before a publication: the seal of the draft, and the day of the version that it would be. */
export interface Shown {
  seal: string
  day: string
}

/** Publishes the draft of a policy as `policy publish` does, if draft and day are still those that were shown. Returns the day of its version. Throws why it was not published. */
export async function publish({ dir, today }: Setting, name: string, shown: Shown): Promise<string> {
  const unlock = lockPublications(dir)
  try {
    const resumed = resumePublication(dir, name)
    if (resumed !== undefined) return resumed
    const content = checkContent(dir, today, 'all')
    const day = dayOf(content, name)
    if (shown.day !== day) throw new Error('That page was of another day. Look at this one, and publish again.')
    const judgement = judge(content, dir, policyOf(content, name) ?? { name, versions: [] }, { today: day, day })
    if ('refusal' in judgement) throw new Error(judgement.refusal)
    const { source, addresses } = judgement.release
    publishDraft(dir, { policy: name, day, checked: shown.seal, source, addresses })
    return day
  } finally {
    unlock()
  }
}

/** Commits a publication to git, and nothing else. Throws what git says when it cannot. */
export function commitPublication({ dir }: Setting, name: string, day: string): void {
  commitFiles(dir, publishedFiles('.', name, day), `Publish ${name} of ${day}`)
}
