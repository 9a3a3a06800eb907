// Makes drafts of files on the disk.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { titleFromName } from '../archive/withdrawals'
import { type Content, dayOf, policyOf } from '../content/content'
import { textPath } from '../content/names'
import { inForce } from '../content/status'
import { meantAddress, surroundingsOf } from '../landing/links'
import { type Announcement, proposeFor } from '../publishing/announcement'
import { refusePlace, startCompany } from '../publishing/drafting'
import type { FirstFacts } from '../publishing/template'
import { createFile } from '../system/files'
import { fixText } from '../writing/fixes'
import { type Imported, importFile } from './import'

/** What a file becomes: the draft of today, or with `updated` a version of the past; in the language of the policy, or another. `said` is what a version of the past is published with, where that is not what is proposed; `company` is what is known of one that is started. */
export interface Becoming {
  updated?: string
  language?: string
  said?: Announcement
  company?: FirstFacts
}

/** A file, by its name. */
export type NamedFile = { name: string; bytes: Uint8Array }

/** What was taken over, and where its draft is. */
type Drafted = Imported & { path: string }

/** Makes the draft of a policy of a file, and starts its company where there is none. Throws in plain words where that cannot be done, and writes nothing then. */
export function bringFile(content: Content, dir: string, policy: string, file: NamedFile, as: Becoming = {}): Drafted {
  refusePlace(dir, policy)
  const path = join(dir, textPath(policy, 'draft', as.language))
  if (existsSync(path)) throw new Error(`There is a draft already: ${path}. Publish it, or move it away.`)
  const imported = importFor(content, policy, file, as)
  startCompany(dir, policy, as.company)
  createFile(path, imported.source)
  return { ...imported, path }
}

/** What a file would become as a text of a policy. */
export function importFor(content: Content, policy: string, file: NamedFile, becoming: Becoming): Imported {
  const { updated, language, said } = becoming
  const [company = '', own = ''] = policy.split('/')
  const versions = policyOf(content, policy)?.versions ?? []
  const current = inForce(versions, updated ?? dayOf(content, policy))
  const around = surroundingsOf(content, company)
  const addressOf = (url: string) => meantAddress(url, around)
  const imported = importFile(file.bytes, file.name, {
    addressOf,
    title: current?.front?.values.title?.text ?? titleFromName(own),
    updated,
    fields: { ...fieldsOf({ updated, language, from: current?.updated }), ...said },
  })
  return { ...imported, source: fixText(imported.source, { title: imported.title, addressOf }).source }
}

/** What a text says of itself beside its title. What changed since another version is for a person to say. */
function fieldsOf({ updated, language, from }: Becoming & { from?: string }): Record<string, string> {
  if (language !== undefined) return from === undefined ? {} : { from }
  if (from !== undefined && updated === undefined) return { summary: '', change: '', from }
  return { ...proposeFor(updated ?? '', from === undefined) }
}
