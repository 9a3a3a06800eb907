// Makes drafts on the disk.
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { titleFromName } from '../archive/withdrawals'
import type { PolicyDocument } from '../content/content'
import { draftFrom, withDay } from '../content/draft'
import { checkCompany } from '../content/facts'
import { createFile, readIfThere } from '../system/files'
import { urls } from '../urls'
import { type FirstFacts, firstCompany, firstDraft, type PolicyKind } from './template'

/** Where the draft of a policy, such as `klantra/privacy`, stands. */
export function draftPath(dir: string, policy: string): string {
  return join(dir, policy, 'draft.mdx')
}

/** Throws where the folder of a policy or of its company is a link, as a draft would be written elsewhere, and where its address is that of a shortcut. */
export function refusePlace(dir: string, policy: string): void {
  for (const path of [policy.replace(/\/.*/, ''), policy])
    if (lstatSync(join(dir, path), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(
        `The folder ${join(dir, path)} is a link to one elsewhere, which is not followed. Put the folder itself in its place.`,
      )
  const [company = '', name = ''] = policy.split('/')
  if (checkCompany(companyFile(dir, policy)).shortcuts.has(name) && !existsSync(join(dir, policy)))
    throw new Error(
      `${urls.policy(company, name)} is the address of a shortcut, which stays. Give the policy another name.`,
    )
}

/** The file of facts about the company of a policy, empty where there is none. */
function companyFile(dir: string, policy: string): VFile {
  const path = join(dir, policy.replace(/\/.*/, ''), 'company.yaml')
  return new VFile({ path, value: readIfThere(path) })
}

/** Makes the draft of a policy from one of its versions, and with `corrects` as a correction of that, with all its fields. Throws when there is a draft already. */
export function startDraft(dir: string, policy: string, version: PolicyDocument, corrects = false): void {
  const source = readFileSync(version.file.path, 'utf8')
  const draft = corrects ? withDay(source, 'corrects', version.updated) : draftFrom(source, version)
  createFile(draftPath(dir, policy), draft)
}

/** What is known of a policy before its first draft, and of its company, where there is none yet. */
interface Beginning {
  kind?: PolicyKind
  title?: string
  company?: FirstFacts
}

/** Starts a policy from a template, and its company where there is none. Returns the path of the company's file when that was started too. Throws when there is a draft already. */
export function startPolicy(dir: string, policy: string, beginning: Beginning = {}): string | undefined {
  refusePlace(dir, policy)
  const name = policy.replace(/.*\//, '')
  const { kind = kindFromName(name), title = titleFromName(name) } = beginning
  const started = startCompany(dir, policy, beginning.company)
  createFile(draftPath(dir, policy), firstDraft(title, kind, checkCompany(companyFile(dir, policy))))
  return started
}

/** Starts the company of a policy where there is none. Returns the path of its file then. */
export function startCompany(dir: string, policy: string, known?: FirstFacts): string | undefined {
  const { path } = companyFile(dir, policy)
  if (existsSync(path)) return undefined
  createFile(path, firstCompany(known))
  return path
}

function kindFromName(name: string): PolicyKind {
  return /cookie/.test(name) ? 'cookies' : /\bapps?\b/.test(name) ? 'app' : 'privacy'
}
