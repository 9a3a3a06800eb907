// Saves drafts to the content folder on the disk.
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Content } from '../../content/content'
import { findFields } from '../../content/front-matter'
import type { Fields } from '../../content/schema'
import { sealOf } from '../../content/seals'
import { maximumBytes } from '../../rules/file-rules'
import { brokenAt, decodeFile } from '../../source/source'
import { replaceFile } from '../../system/files'
import { isRecord } from '../../system/record'
import { numberingIn } from '../../text/headings'
import { editedContent, unsavedContent } from '../content'
import { type DeskDocument, Unwritable } from '../document/document'
import { openText, writeText } from '../document/text'
import { keepSave } from '../saves/saves'
import { Refusal, type Sent, textIn } from '../server/handler'
import type { DraftState } from './draft-state'
import { type FieldValues, readFields, writeFields } from './fields-in-source'
import { fieldsOf, isDraftName, pathOfDraft, withoutOriginalAnchors } from './named-draft'
import { wayBack } from './way-back'

/** Why nothing was done with a draft that is not as it was shown. */
export const changedMeanwhile = 'This draft was changed meanwhile, in another window or another program.'

/** A draft as a page sends it. */
interface SentDraft {
  /** Such as `klantra/privacy`, or `klantra/privacy/de` for that of a translation. */
  policy: string
  /** The seal of the file from which it began. */
  base: string
  fields: FieldValues
  /** Undefined where the text cannot be shown, and so not be changed. */
  document?: DeskDocument
}

/** What was sent as a draft. Refuses what is none. */
export function readSentDraft(sent: Sent): SentDraft {
  const { fields, document } = sent
  if (!isRecord(fields) || !(document === undefined || isDocument(document)))
    throw new Refusal(400, 'This is no draft. Reload the page.')
  return { policy: textIn(sent, 'policy'), base: textIn(sent, 'base'), fields, document }
}

function isDocument(sent: unknown): sent is DeskDocument {
  return isRecord(sent) && sent.type === 'doc' && Array.isArray(sent.content)
}

/** Saves a draft, whole or not at all, and keeps what it replaces. What was not changed stays as it was. Returns the seal of the file. Throws a `Refusal`, which has `theirs` where the file has changed meanwhile. */
export function saveDraft(dir: string, sent: SentDraft, theirs: () => DraftState | undefined): string {
  const { file, bytes } = readDraft(dir, sent.policy)
  if (sealOf(bytes) !== sent.base) throw new Refusal(409, changedMeanwhile, { theirs: theirs() })
  const written = draftSource(decodeDraft(bytes), sent)
  const made = Buffer.from(written)
  if (made.length > maximumBytes)
    throw new Refusal(
      413,
      `The text would have ${made.length} bytes, and a policy has at most ${maximumBytes}. Divide it into two policies.`,
    )
  if (!made.equals(bytes)) {
    keepSave(dir, sent.policy, bytes)
    replaceFile(file, written)
  }
  return sealOf(made)
}

/** The content folder as it would be with a draft saved. Throws `Unwritable` where that cannot be written. */
export function contentWith(dir: string, sent: SentDraft): Content {
  const former = decodeDraft(readDraft(dir, sent.policy).bytes)
  const source = draftSource(former, sent)
  return source === former ? editedContent() : unsavedContent(pathOfDraft(sent.policy), source)
}

/** The file of the draft of a name, and its bytes. Refuses what `fileOfDraft` does, and a draft that is gone, with the `WayBack` as `gone`. */
export function readDraft(dir: string, name: string): { file: string; bytes: Buffer } {
  const file = fileOfDraft(dir, name)
  if (!existsSync(file))
    throw new Refusal(409, 'This draft is gone: it was published or discarded meanwhile. Nothing was saved.', {
      gone: wayBack(dir, name),
    })
  return { file, bytes: readFileSync(file) }
}

/** The file of the draft of a name, which may be gone. Refuses a name that is none, and what is not in the content folder. */
export function fileOfDraft(dir: string, name: string): string {
  const path = pathOfDraft(name)
  const file = join(dir, path)
  if (!isDraftName(name)) throw new Refusal(403, `${name} is not the name of a draft.`)
  if (!existsSync(dirname(file))) throw new Refusal(404, `There is no policy ${name}.`)
  const isLinked = realpathSync(dirname(file)) !== dirname(join(realpathSync(dir), path))
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (isLinked || (found && !found.isFile()))
    throw new Refusal(403, `The draft of ${name} is a link to a file elsewhere, which the desk does not follow.`)
  return file
}

/** The text of a draft in UTF-8. Refuses other bytes, which would be damaged. */
export function decodeDraft(bytes: Uint8Array): string {
  if (brokenAt(bytes) === undefined) return decodeFile(bytes)
  const reason = 'This draft is not in UTF-8, so its text would be damaged. Save it as UTF-8 in a text editor.'
  throw new Refusal(422, reason)
}

/** The source of a draft with other fields and another text. What was not changed stays byte for byte. Throws `Unwritable` where that cannot be written. */
export function draftSource(former: string, { policy, fields, document }: Omit<SentDraft, 'base'>): string {
  const key = JSON.stringify([policy, fields, document])
  if (last.key === key && [last.former, last.source].includes(former)) return last.source
  try {
    const found = findFields(former)
    const yaml = fieldsWith(found?.yaml ?? '', fields, fieldsOf(policy))
    const end = found ? found.offset + found.yaml.length : 0
    const [closing = '---\n'] = (found && /^---[ \t]*(?:\r?\n)?/.exec(former.slice(end))) ?? []
    const head = (found ? former.slice(0, found.offset) : '---\n') + yaml + closing
    const above = `${head.replaceAll('\r\n', '\n')}\n`
    const text = document && bodyOf(withoutOriginalAnchors(policy, document), former, yaml, above)
    const kept = found ? head + former.slice(end + closing.length) : `${head}\n${former}`
    last = { key, former, source: text === undefined ? kept : above + text, text }
    return last.source
  } catch (error) {
    if (error instanceof Unwritable) throw error
    console.error(error)
    throw new Unwritable('This text cannot be written. Undo what was done last.')
  }
}

/** A source of fields with others; as it is where it cannot be read, and so no page has sent any. */
function fieldsWith(yaml: string, fields: FieldValues, known: Fields): string {
  const isUnread = Object.keys(fields).length === 0 && readFields(yaml, known) === undefined
  return isUnread ? yaml : writeFields(yaml, fields, known)
}

/** Whether a document has no text, as what a page is given where that cannot be shown. */
function isBlank({ content: [first, ...more] }: DeskDocument): boolean {
  return more.length === 0 && (first === undefined || (first.type === 'paragraph' && !first.content?.length))
}

/** The last source written: a preview writes it shortly before a save, or after. */
let last: { key: string; former: string; source: string; text?: string } = { key: '', former: '', source: '' }

/** The text of a document; undefined where that is what the source says already. */
function bodyOf(document: DeskDocument, former: string, yaml: string, above: string): string | undefined {
  const numbering = numberingIn(yaml)
  const text = writeText(document, numbering, above)
  try {
    const was = (former === last.source ? last.text : undefined) ?? writeText(openText(former), numbering)
    return text === was ? undefined : text
  } catch (error) {
    return isBlank(document) && !(error instanceof Unwritable) ? undefined : text
  }
}
