// Proposes drafts to others, by git.
import { sealOf } from '../../content/seals'
import { isRepository } from '../../system/git'
import { type Author, authorIn } from '../../system/git-commit'
import { propose, remoteOf } from '../../system/git-propose'
import { pathOfDraft, readDraftName } from '../draft/named-draft'
import { readDraft } from '../draft/saving'
import { Refusal } from '../server/handler'

/** Pushes the draft of a policy, if it is the one that was shown, with the facts that it stands on, to a branch. Returns what was done, in words, and where the host lets it be reviewed. Rejects with why nothing was pushed. */
export async function proposeDraft(
  dir: string,
  name: string,
  { seal, branch, why, author }: { seal: string; branch: string; why: string; author?: Author },
): Promise<{ said: string; link?: string }> {
  const refuseOther = () => {
    if (sealOf(readDraft(dir, name).bytes) !== seal)
      throw new Refusal(409, 'The draft was changed in the meantime. Look at what it says now, and propose it again.')
  }
  refuseOther()
  const { policy } = readDraftName(name)
  const paths = [pathOfDraft(name), `${policy}/policy.yaml`, `${policy.replace(/\/.*/, '')}/company.yaml`]
  const message = `Propose ${name}\n\n${why.trim()}`.trim()
  const proposed = { branch: branch.trim(), paths, message, author, confirm: refuseOther }
  const { link } = await propose(dir, proposed).catch((error: Error) => {
    throw error instanceof Refusal ? error : new Refusal(422, error.message)
  })
  return { said: `Sent as “${proposed.branch}”, for others to look at.`, link }
}

/** The branch to which a draft, and no other, is proposed unless someone says otherwise. */
export function branchFor(name: string): string {
  // Where the company has a hyphen, or a language follows, one does not tell where a part ends. No part has two in a row.
  const isPlain = /^[^-/]+\/[^/]+$/.test(name)
  return `proposals/${name.replaceAll('/', isPlain ? '-' : '--')}`
}

/** Whether changes are kept here, by whom, and whether there is a host where others see proposals. */
export interface Keeping {
  isKept: boolean
  /** Whom git has for this machine. */
  who?: Author
  hasHost: boolean
}

/** Who publishes and proposes from a folder, as far as git has been told. */
export async function keepingIn(dir: string): Promise<Keeping> {
  if (!isRepository(dir)) return { isKept: false, hasHost: false }
  const [, name, email] = /^(.*) <(.*)>$/.exec((await authorIn(dir)) ?? '') ?? []
  const hasHost = (await remoteOf(dir)) !== undefined
  return { isKept: true, who: name !== undefined && email !== undefined ? { name, email } : undefined, hasHost }
}
