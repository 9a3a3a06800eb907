// Reads a draft from the disk.
import { readFileSync } from 'node:fs'
import { type Content, policyOf } from '../content/checked'
import { findFields } from '../content/front-matter'
import { versionFields } from '../content/schema'
import { sealOf } from '../content/seals'
import { decodeFile } from '../source/decode'
import { headingsByAnchor } from '../text/outline'
import { type DeskDocument, UnshowableText } from './document/document'
import { openText } from './document/text'
import { draftFindings } from './draft-findings'
import { type FieldValues, readFields } from './fields-in-source'
import { titleOf } from './policy-state'
import type { Setting } from './setting'

/** A draft as it is opened to be written. */
export interface DraftState {
  /** Its policy, such as `klantra/privacy`. */
  policy: string
  title: string
  /** The seal of the file. */
  base: string
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
  /** With which others it is shown: `to fix`, `wording`, `facts`, or the name of a law or store. */
  kind: string
  /** Where it is, in words. */
  where: string
  /** Where it is in the document that was sent. */
  range?: { from: number; to: number }
  /** The page of the desk where it is put right, if not in this text. */
  href?: string
  /** The field on which it is. */
  field?: string
  /** What to send to `fix` to have it put right; undefined where that takes a person. */
  fix?: DeskFix
  /** Why it may stand, and until when. */
  waived?: { reason: string; until: string }
}

/** Findings that can be put right mechanically: their rule, and the lines of the file on which they are. */
export interface DeskFix {
  rule: string
  lines: number[]
}

/** The draft of a policy as it is opened. Undefined where there is none. */
export function draftState(content: Content, setting: Setting, name: string): DraftState | undefined {
  const texts = policyOf(content, name)
  if (!texts?.draft) return undefined
  const bytes = readFileSync(texts.draft.file.path)
  const source = decodeFile(bytes)
  const opened = open(source, publishedAnchors(content, name))
  return {
    policy: name,
    title: titleOf(texts),
    base: sealOf(bytes),
    fields: readFields(findFields(source)?.yaml ?? '', versionFields) ?? {},
    ...opened,
    findings: draftFindings(content, setting, name, opened.problem ? undefined : opened.document),
  }
}

/** The anchors that headings of the published versions of a policy have. */
export function publishedAnchors(content: Content, name: string): ReadonlySet<string> {
  const versions = policyOf(content, name)?.versions ?? []
  return new Set(versions.flatMap(({ outline }) => [...headingsByAnchor(outline).keys()]))
}

function open(source: string, published: ReadonlySet<string>): Pick<DraftState, 'document' | 'problem'> {
  try {
    return { document: openText(source, published) }
  } catch (error) {
    if (!(error instanceof UnshowableText)) throw error
    return {
      document: { type: 'doc', content: [{ type: 'paragraph' }] },
      problem: { reason: error.message, line: error.line },
    }
  }
}
