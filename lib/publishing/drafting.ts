// Makes drafts on the disk.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { titleFromName } from '../archive/withdrawals'
import type { PolicyDocument } from '../content/document'
import { beginningFrom, draftFrom } from '../content/draft'
import { createFile } from '../system/files'
import { writeAnchor } from '../text/anchor'
import { firstCompany, firstDraft } from './template'

/** Where the draft of a policy, such as `klantra/privacy`, stands. */
export function draftPath(dir: string, policy: string): string {
  return join(dir, policy, 'draft.mdx')
}

/** Makes the draft of a policy from one of its versions, and with `isWhole` from all its fields. Throws when there is a draft already. */
export function startDraft(
  dir: string,
  policy: string,
  { file, front, updated }: PolicyDocument,
  isWhole = false,
): void {
  const notes = [...(front?.named.retired ?? [])].map(([anchor, { text }]) => [writeAnchor(anchor), text])
  const inherited = {
    title: front?.values.title?.text ?? '',
    from: updated,
    retired: Object.fromEntries(notes),
    numbers: front?.values.numbers?.text,
  }
  const source = readFileSync(file.path, 'utf8')
  createFile(draftPath(dir, policy), isWhole ? beginningFrom(source, updated) : draftFrom(source, inherited))
}

/** Starts a policy from a template, and its company where there is none. Returns the path of the company's file when that was started too. */
export function startPolicy(dir: string, policy: string): string | undefined {
  const [company = '', name = ''] = policy.split('/')
  const facts = join(dir, company, 'company.yaml')
  const isNew = !existsSync(facts)
  if (isNew) createFile(facts, firstCompany())
  createFile(draftPath(dir, policy), firstDraft(titleFromName(name)))
  return isNew ? facts : undefined
}
