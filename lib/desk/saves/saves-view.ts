// Reads from the disk what was saved.
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type Content, dayOf, languageOf, type PolicyDocument, policyOf } from '../../content/content'
import { inForce } from '../../content/status'
import { readingOf } from '../../content/texts'
import { textsOf } from '../../publishing/translating'
import { redline } from '../../redline/redline'
import { wordsOfValue } from '../document/merge'
import { ownNotes } from '../document/merge-texts'
import { readFieldsOf } from '../draft/fields-in-source'
import { draftNamed, fieldsOf, isDraftName, pathOfDraft, readDraftName } from '../draft/named-draft'
import { subjectOf } from '../policy-state'
import type { Setting } from '../setting'
import { changesBetween } from './save-changes'
import { bytesOf, isDense, type Save, savesOf } from './saves'

/** What the desk shows of the saves of a policy. */
export type SavesView = NonNullable<ReturnType<typeof savesView>>

/** A save with what the save that it was kept at changed, in words. */
export type SaveRow = Save & { changes: string[] }

/** What bringing a save back would change. */
export type ChosenSave = ReturnType<typeof chosenSave>

/** What the desk shows of the saves of the draft of a name such as `klantra/privacy` or `klantra/privacy/de`, and of the one with an id. Undefined where there is no such policy. */
export function savesView(content: Content, name: string, setting: Setting, id?: string) {
  const { policy: policyName, language } = readDraftName(name)
  const subject = subjectOf(content, name)
  const saves = savesOf(setting.dir, name)
  if (!subject || !isDraftName(name) || (saves.length === 0 && !policyOf(content, policyName))) return undefined
  const save = saves.find((one) => one.id === id)
  const draft = draftNamed(content, name)
  const published =
    language === undefined
      ? inForce(policyOf(content, policyName)?.versions ?? [], dayOf(content, policyName))
      : textsOf(content, policyName, language).versions.at(-1)
  return {
    ...subject,
    /** The language of a translation. */
    language,
    saves: withChanges(setting.dir, name, saves, save, draft),
    /** The seal of the draft; empty where there is none. */
    seal: draft?.seal ?? '',
    /** The save that is looked at. */
    chosen: save && chosenSave(content, setting.dir, name, save, draft ?? published),
  }
}

/** Saves with what was changed up to the next one or, after the last, the draft, the newest first; of several within a minute the oldest, with what all of them changed, and what each did where one of them is looked at. What followed a discarded draft began anew. */
function withChanges(
  dir: string,
  name: string,
  saves: Save[],
  chosen: Save | undefined,
  draft: PolicyDocument | undefined,
): (SaveRow & { each?: (Save & Partial<SaveRow>)[] })[] {
  const schema = fieldsOf(name)
  const rowOf = (save: Save, next: Save | undefined): SaveRow => {
    const newer = next ? String(bytesOf(dir, name, next)) : draft && String(draft.file)
    if (newer === undefined || save.kind !== 'saved') return { ...save, changes: [] }
    return { ...save, changes: changesBetween(String(bytesOf(dir, name, save)), newer, schema) }
  }
  const starts = [...saves.keys()].filter((index) => !isDense(saves, index))
  return starts.flatMap((start, at) => {
    const minute = saves.slice(start, starts[at + 1])
    const oldest = minute.at(-1)
    const row = oldest && rowOf(oldest, saves[start - 1])
    if (!row || minute.length === 1) return row ?? []
    // To compare each of thousands would take minutes.
    const isShown = chosen !== undefined && minute.includes(chosen)
    const each = minute.map((save, index) => (isShown ? rowOf(save, saves[start + index - 1]) : save))
    return { ...row, each }
  })
}

function chosenSave(content: Content, dir: string, name: string, save: Save, before?: PolicyDocument) {
  const source = String(bytesOf(dir, name, save))
  const { policy, language = languageOf(content, policy) } = readDraftName(name)
  const schema = fieldsOf(name)
  const saved = readingOf(new VFile({ path: join('.saves', pathOfDraft(name)), value: source, data: { language } }))
  const [older, newer] = [String(before?.file ?? ''), source].map((text) => readFieldsOf(text, schema))
  const fields = Object.entries(schema).flatMap(([field, { label }]) => {
    const [old, now] = [wordsOfValue(older?.[field]), wordsOfValue(newer?.[field])]
    return old === now || ownNotes.includes(field) ? [] : [{ label, before: old, after: now }]
  })
  // An empty text has errors.
  const [was, now] = [before?.readable ?? before?.compared, saved.text ?? saved.compared]
  return {
    save,
    /** With what it is compared: the draft or, without one, the version in force, or the last translation. */
    before: before && (before.isDraft ? ('draft' as const) : ('version' as const)),
    /** The fields that would say something else, by their labels. */
    fields,
    /** Undefined where there is nothing to compare with, or one of the two cannot be read. */
    redline: was && now && redline(was, now),
    /** The language of the text. */
    language,
    retired: Object(newer?.retired) as Record<string, string>,
  }
}
