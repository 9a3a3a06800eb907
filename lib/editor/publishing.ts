// Publishes drafts on the disk, for the editor.
import { checkContent } from '../check/content'
import { commitFiles } from '../git'
import { lockPublications, publishDraft, publishedFiles, resumePublication } from '../publication'
import { judge } from '../release'
import { type Setting, textsOf } from './draft-view'

/** Publishes the draft of a policy as `policy publish` does, if it is still the one with the seal that was shown. Answers the day of its version. Throws why it was not published. */
export async function publish({ dir, day }: Setting, name: string, seal: string): Promise<string> {
  const unlock = lockPublications(dir)
  try {
    const resumed = resumePublication(dir, name)
    if (resumed !== undefined) return resumed
    const content = await checkContent(dir, day, 'all')
    const judgement = judge(content, dir, textsOf(content, name) ?? { name, versions: [] }, day)
    if ('refusal' in judgement) throw new Error(judgement.refusal)
    publishDraft(dir, name, day, seal)
    return day
  } finally {
    unlock()
  }
}

/** Commits a publication to git, and nothing else. Throws what git says when it cannot. */
export function commitPublication({ dir }: Setting, name: string, day: string): void {
  commitFiles(dir, [...publishedFiles('.', name, day), `${name}/draft.mdx`], `Publish ${name} of ${day}`)
}
