import { relative } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Content, profilesOf, type Waived } from '../content/content'
import { cite } from '../laws/laws'
import { citationsFor } from '../rules/rule'
import { findRule } from '../rules/rules'

/** Something that the check found. */
export interface Finding {
  /** The path of its file from the working folder, with `/`, such as `content/klantra/privacy/draft.mdx`. */
  path: string
  /** The line where it begins, from 1; undefined when it concerns the whole file. */
  line?: number
  /** The column where it begins, from 1, in UTF-16 code units; undefined when it concerns the whole line. */
  column?: number
  /** The line where it ends; undefined when that is the line where it begins. */
  endLine?: number
  /** The column after its last character. */
  endColumn?: number
  severity: 'error' | 'warning'
  /** What is wrong and what to write instead. */
  message: string
  /** What it says on the desk, where that is not the message. */
  onDesk?: string
  /** The id of its rule, such as `vague-words`. */
  rule: string
  /** The articles that ask for it, such as `GDPR Art. 13(2)(d)`; none where the site itself asks. */
  sources: string[]
}

/** What a check found, in the order in which it is shown. */
export interface Report {
  /** How many files were checked. */
  files: number
  findings: Finding[]
  waived: Omit<Waived, 'messages'>[]
}

/** What a finding says, with the articles that ask for it. */
export function messageOf({ message, sources }: Finding): string {
  const asking = ` (${sources.join(', ')})`
  return sources.length === 0 || message.endsWith(asking) ? message : message + asking
}

/** What the check found in some files of the content: by file, each from its top. */
export function reportOf(content: Content, files: VFile[]): Report {
  const paths = new Set(files.map(({ path }) => path))
  const policies = new Map(
    [...content.policies, ...content.translations].flatMap(([name, documents]) =>
      documents.map(({ file }) => [file.path, name] as const),
    ),
  )
  for (const [name, { file }] of content.facts) policies.set(file.path, name)
  const findings = files.flatMap((file) => {
    const profiles = profilesOf(content, policies.get(file.path) ?? '')
    return file.messages
      .map((message) => findingOf(file, message, profiles))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  })
  return {
    files: files.filter(({ value }) => value !== undefined).length,
    findings: findings.sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path)),
    waived: content.waived
      .filter(({ path }) => paths.has(path))
      .map(({ messages, ...one }) => ({ ...one, path: fromHere(one.path) })),
  }
}

/** A path from the working folder, as findings have it. */
function fromHere(path: string): string {
  return relative('.', path).replaceAll('\\', '/')
}

/** A finding, from a message on a file of a policy to which some laws and stores apply. */
export function findingOf({ path }: VFile, message: VFileMessage, profiles: string[]): Finding {
  const { reason, onDesk, ruleId = '', fatal, place } = message
  const start = place && ('start' in place ? place.start : place)
  const end = place && 'end' in place ? place.end : undefined
  const rule = findRule(ruleId)
  return {
    path: fromHere(path),
    line: start?.line,
    column: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    severity: fatal ? 'error' : 'warning',
    message: reason,
    onDesk,
    rule: ruleId,
    sources: rule ? citationsFor(rule, profiles).map(cite) : [],
  }
}
