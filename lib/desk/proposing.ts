// Proposes drafts to others, by git.
import { sealOf } from '../content/seals'
import { isRepository } from '../system/git'
import { authorIn } from '../system/git-commit'
import { propose } from '../system/git-propose'
import { Refusal } from './handler'
import { readDraft } from './saving'

/** A draft as it was shown, and how it is to be proposed. */
export interface Proposing {
  seal: string
  branch: string
  why: string
}

/** Pushes the draft of a policy, with the facts that it stands on, to a branch. Returns what was done, in words, and where the host lets it be reviewed. Rejects with why nothing was pushed. */
export async function proposeDraft(
  dir: string,
  name: string,
  { seal, branch, why }: Proposing,
): Promise<{ said: string; link?: string }> {
  const { bytes } = readDraft(dir, name)
  if (sealOf(bytes) !== seal)
    throw new Refusal(409, 'The draft was changed in the meantime. Look at what it says now, and propose it again.')
  if (!isRepository(dir))
    throw new Refusal(422, 'The policies are not in a git repository, so there is nowhere to propose a draft to.')
  const paths = [`${name}/draft.mdx`, `${name}/policy.yaml`, `${name.replace(/\/.*/, '')}/company.yaml`]
  const message = `Propose ${name}\n\n${why.trim()}`.trim()
  const { commit, remote, link } = await propose(dir, { branch: branch.trim(), paths, message }).catch(
    (error: Error) => {
      throw new Refusal(422, error.message)
    },
  )
  return { said: `Pushed to the branch ${branch.trim()} of ${remote}, as commit ${commit}.`, link }
}

/** The branch to which the draft of a policy is proposed, unless someone says otherwise. */
export function branchFor(name: string): string {
  return `proposals/${name.replaceAll('/', '-')}`
}

/** Who publishes and proposes: the name and address that git has for this repository; undefined where it has none, and `nowhere` where there is no repository. */
export async function whoIn(dir: string): Promise<string | undefined> {
  return isRepository(dir) ? await authorIn(dir) : 'nowhere'
}
