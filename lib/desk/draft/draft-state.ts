// Reads a draft from the disk.
import { readFileSync } from 'node:fs'
import type { Content } from '../../content/content'
import { sealOf } from '../../content/seals'
import { brokenAt, decodeFile } from '../../source/source'
import { type DeskDocument, UnshowableText } from '../document/document'
import { findingsOn } from '../findings/draft-findings'
import type { Setting } from '../setting'
import { type FieldValues, readFieldsOf } from './fields-in-source'
import { draftNamed, fieldsOf, openDraft } from './named-draft'

/** A draft as it is opened to be written. */
export interface DraftState {
  /** Its policy, such as `klantra/privacy`, or `klantra/privacy/de` for that of a translation. */
  policy: string
  /** The seal of the file. */
  base: string
  /** Whether it was begun after the one was discarded that is asked about by its seal. */
  isAnother?: boolean
  fields: FieldValues
  document: DeskDocument
  /** Why the text cannot be shown to be written in; its document is empty then. */
  problem?: { reason: string; line: number }
  findings: DeskFinding[]
}

/** Something that the check found, with its place in the desk. */
export interface DeskFinding {
  severity: 'error' | 'warning'
  rule: string
  /** What is wrong and what to write instead. */
  message: string
  /** The articles that ask for it. */
  source?: string
  /** With which others it is shown: `to fix`, `to publish` where only the page on which it is published asks for it, `wording`, `facts`, or the name of a law or store. */
  kind: string
  /** Where it is, in words. */
  where: string
  /** Where it is in the document that was sent. */
  range?: { from: number; to: number }
  /** The other places for which it stands, with where they are, if not where it is. */
  more?: { from: number; to: number; where?: string }[]
  /** The page of the desk where it is put right, if not in this text. */
  href?: string
  /** The field on which it is. */
  field?: string
  /** What to send to `fix` to have it put right; undefined where that needs a decision. */
  fix?: DeskFix
  /** Why it may stand, and until when. */
  waived?: { reason: string; until: string }
}

/** Findings that can be put right mechanically: their rule, and the lines of the file on which they are. */
export interface DeskFix {
  rule: string
  lines: number[]
  /** What its button says, where that is more than that it fixes. */
  label?: string
}

/** The draft of a name as it is opened. Undefined where there is none. */
export function draftState(content: Content, setting: Setting, name: string): DraftState | undefined {
  const draft = draftNamed(content, name)
  if (!draft) return undefined
  const bytes = readFileSync(draft.file.path)
  const source = decodeFile(bytes)
  const opened = open(() => {
    const broken = brokenAt(bytes)
    if (broken === undefined) return openDraft(content, name, source)
    const line = source.slice(0, broken).split('\n').length
    throw new UnshowableText('a character is not in UTF-8, as which the file has to be saved', line)
  })
  return {
    policy: name,
    base: sealOf(bytes),
    fields: readFieldsOf(source, fieldsOf(name)),
    ...opened,
    findings: findingsOn(content, setting, name, opened.problem ? undefined : opened.document),
  }
}

/** A document that is read, or an empty one and why it cannot be shown. */
export function open(read: () => DeskDocument): Pick<DraftState, 'document' | 'problem'> {
  try {
    return { document: read() }
  } catch (error) {
    if (!(error instanceof UnshowableText)) throw error
    return {
      document: { type: 'doc', content: [{ type: 'paragraph' }] },
      problem: { reason: error.message, line: error.line },
    }
  }
}
