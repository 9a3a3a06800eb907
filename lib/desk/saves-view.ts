// Reads from the disk what was saved.
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Company } from '../archive/archive'
import { archiveIn } from '../archive/checked-archive'
import { type Content, dayOf, languageOf, policyOf } from '../content/checked'
import type { PolicyDocument } from '../content/document'
import { findFields } from '../content/front-matter'
import { textPath } from '../content/names'
import { versionFields } from '../content/schema'
import { inForce } from '../content/status'
import { readFile } from '../content/texts'
import { type Redline, redline } from '../redline/redline'
import { wordsOfValue } from './document/merge'
import { readFields } from './fields-in-source'
import { titleOf } from './policy-state'
import { readSave, type Save, savesOf } from './saves'
import type { Setting } from './setting'

/** What the desk shows of the saves of a policy. */
export interface SavesView {
  company: Company
  policy: { id: string; title: string }
  /** The newest first. */
  saves: Save[]
  /** The seal of the draft; empty where there is none. */
  seal: string
  /** The save that is looked at. */
  chosen?: ChosenSave
}

/** What bringing a save back would change. */
export interface ChosenSave {
  save: Save
  /** With what it is compared: the draft or, without one, the version in force. */
  before?: 'draft' | 'version'
  /** The fields that would say something else, by their labels. */
  fields: { label: string; before: string; after: string }[]
  /** Undefined where there is nothing to compare with, or one of the two cannot be read. */
  redline?: Redline
  /** The language of the text. */
  language: string
  retired: Record<string, string>
}

/** What the desk shows of the saves of a policy, and of the one with an id. Undefined where there is no such policy. */
export function savesView(content: Content, name: string, setting: Setting, id?: string): SavesView | undefined {
  const [companyId = '', policy = ''] = name.split('/')
  const company = archiveIn(content, setting).companies.find((one) => one.id === companyId)
  const texts = policyOf(content, name) ?? { name, versions: [] }
  const saves = savesOf(setting.dir, name)
  if (!company || (saves.length === 0 && !policyOf(content, name))) return undefined
  const save = saves.find((one) => one.id === id)
  const current = texts.draft ?? inForce(texts.versions, dayOf(content, name))
  return {
    company,
    policy: { id: policy, title: titleOf(texts) },
    saves,
    seal: texts.draft?.seal ?? '',
    chosen: save && chosenSave(content, setting.dir, name, save, current),
  }
}

function chosenSave(content: Content, dir: string, name: string, save: Save, before?: PolicyDocument): ChosenSave {
  const source = readSave(dir, name, save.id)?.toString() ?? ''
  const language = languageOf(content, name)
  const saved = readFile(
    new VFile({ path: join('.saves', textPath(name, 'draft')), value: source, data: { language } }),
  )
  const [older, newer] = [String(before?.file ?? ''), source].map(
    (text) => readFields(findFields(text)?.yaml ?? '', versionFields) ?? {},
  )
  const fields = Object.entries(versionFields).flatMap(([field, { label }]) => {
    const [old, now] = [wordsOfValue(older?.[field]), wordsOfValue(newer?.[field])]
    return old === now ? [] : [{ label, before: old, after: now }]
  })
  return {
    save,
    before: before && (before.isDraft ? 'draft' : 'version'),
    fields,
    redline: before?.readable && saved.text && redline(before.readable, saved.text),
    language,
    retired: Object(newer?.retired),
  }
}
