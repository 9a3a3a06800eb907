// Checks on the disk what a draft is to become.
import { checkAgain } from '../../check/content'
import { type Content, dayOf, type PolicyDocument, policyOf } from '../../content/content'
import { draftNamed, readDraftName } from '../draft/named-draft'
import type { Folder } from '../setting'

/** The days of the versions whose place a draft can take, and of the one whose place it takes unless something else is chosen. */
export function placesOf(content: Content, name: string): { correctable: string[]; meant?: string } {
  const { draft, versions = [] } = policyOf(content, name) ?? {}
  const day = dayOf(content, name)
  const corrects = correctedBy(draft, versions)
  const known = (days: (string | undefined)[]) =>
    [...new Set(days)].flatMap((one) => versions.find(({ updated }) => updated === one)?.updated ?? [])
  const [today] = known([day])
  return { correctable: known(corrects === undefined ? [today, draft?.from] : [corrects]), meant: corrects ?? today }
}

/** The day of the version that a draft was begun to correct. Undefined where it was begun as a new version, or where that one is gone. */
export function correctedBy(draft: PolicyDocument | undefined, versions: PolicyDocument[]): string | undefined {
  return versions.find(({ updated }) => updated === draft?.corrects)?.updated
}

/** The content with the draft of a name as what it is published as unless something else is chosen: in the place of a version, or as it is. */
export function contentToPublish(content: Content, { dir }: Folder, name: string): Content {
  const { policy, language } = readDraftName(name)
  const { meant } = placesOf(content, policy)
  const draft = draftNamed(content, policy)
  if (meant === undefined || language !== undefined || !draft) return content
  // It may not be saved yet.
  const unsaved = new Map(draft.file.value === undefined ? [] : [[draft.path, String(draft.file)]])
  return checkAgain(dir, content, draft.company, { unsaved, backdated: { policy, day: meant, wasPublic: true } })
}
